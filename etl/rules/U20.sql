-- U20 · tanya · semua
-- "{region_text}" ada di {sister_label}, bukan {sender_label}.
-- Jawab: kode kecamatan itu bila memang {sister_label} yang dimaksud (laporannya bulan itu lalu diambil dari berkas ini), kode lain, atau tolak.
-- Kota and kabupaten of one name are mixed up more often than names are misspelt: so the sister is looked at before any likeness.
select row_id, region_column as measure, region_text, sister_label, sender_label, region_text as subject, sister_code as suggestion
from any_row
join region_name on region_name.submission_id = any_row.submission_id and region_name.text = region_text
where (any_row.region_code is null or region_name.answer is not null) and region_name.rule = 'U20'
