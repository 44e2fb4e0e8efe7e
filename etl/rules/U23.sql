-- U23 · galat · layanan, kepatuhan, skm
-- Kode {region_code} dan nama "{region_name}" tidak cocok: kode itu {label}.
-- Perbaiki: betulkan salah satunya; kode dan nama harus tentang wilayah yang sama, misalnya 35.74.02 Wonoasih.
with named as (
    select row_id, any_row.region_code, free_row.region_name,
        case when says_kecamatan(free_row.region_name) then known.kecamatan_code else known.region_code end as named_code
    from free_row
    join any_row using (row_id)
    join known_region as known on known.sender = any_row.sender and known.folded = fold(free_row.region_name)
)

select row_id, 'region_code' as measure, region_code, region_name, label
from named
join region using (region_code)
where named_code <> region_code
