-- U05 · galat · layanan, kepatuhan, skm
-- {label} belum ada atau sudah tidak ada pada bulan laporan ini.
-- Perbaiki: periksa kode kecamatan dan bulannya; kecamatan baru dilaporkan sejak dibentuk.
-- Two kecamatan came in 2018; a report on one of them for an earlier month would count more kecamatan than there were.
select row_id, region_column as measure, label
from any_row
join region using (region_code)
where period is not null
    and (coalesce(valid_from, '1900-01-01') > last_day(period) or coalesce(valid_to, '2999-12-31') < period)
