-- U06 · galat · layanan, kepatuhan, skm
-- {label} bukan kecamatan; angka ini dilaporkan per kecamatan.
-- Perbaiki: tulis kode atau nama kecamatannya; hanya S dan A boleh dilaporkan untuk seluruh kabupaten/kota.
-- "Kota Batu" for its kecamatan Batu is the likeliest slip of all: taken as it stands, it would count everything twice.
select row_id, region_column as measure, label
from any_row
join region using (region_code)
left join compliance_row using (row_id)
where report_type <> 'peraturan' and level <> 'kecamatan'
    and not (level = 'kabupaten_kota' and report_type = 'kepatuhan' and coalesce(requirement_code, 'S') not like 'T%')
