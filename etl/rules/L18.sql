-- L18 · peringatan · layanan
-- {service} tercatat {counted}, padahal izin ini sudah {moved}.
-- Perbaiki: periksa apakah yang dimaksud surat pengantar atau keterangan; bila ya, pindahkan ke layanan itu.
-- Only permits that a rule of the centre took away from every camat, from the month after it came into force. Building permits stay out:
-- their successor may be signed where a kabupaten says so. PP 24/2018 (NIB) and Permendagri 19/2017 (HO); what replaced them kept it so.
with moved as (
    from (values
        ('IZ-02', '2018-07-01'::date, 'menjadi NIB melalui OSS sejak 2018'),
        ('IZ-03', '2017-05-01'::date, 'dihapus sejak 2017'),
        ('IZ-04', '2018-07-01'::date, 'menjadi NIB melalui OSS sejak 2018'),
        ('IZ-06', '2018-07-01'::date, 'menjadi NIB melalui OSS sejak 2018')
    ) as moved (service_code, since, moved)
)

select
    row_id,
    if(completed > 0, 'completed', 'requested') as measure,
    service.name as service,
    if(completed > 0, completed, requested) as counted,
    moved.moved
from service_row
join moved using (service_code)
join service using (service_code)
where period >= since and (completed > 0 or requested > 0)
