-- L18 · peringatan · layanan
-- {service} tercatat {counted}, padahal izin ini sudah {moved}.
-- Perbaiki: periksa apakah yang dimaksud surat pengantar atau keterangan; bila ya, pindahkan ke layanan itu.
-- Which permits, and since when: etl/check/moved_permit.sql.
select
    row_id,
    if(completed > 0, 'completed', 'requested') as measure,
    service.name as service,
    if(completed > 0, completed, requested) as counted,
    moved.moved
from service_row
join moved_permit as moved using (service_code)
join service using (service_code)
where period >= since and (completed > 0 or requested > 0)
