-- U21 · tanya · semua
-- Nama "{region_text}" dipakai beberapa wilayah: {shared_by}.
-- Jawab: kode wilayah yang dimaksud, atau tolak bila baris ini memang salah.
-- A name alone cannot say which of them is meant, so nothing is proposed.
select row_id, region_column as measure, region_text, shared_by, region_text as subject
from any_row
join region_name on region_name.submission_id = any_row.submission_id and region_name.text = region_text
where (any_row.region_code is null or region_name.answer is not null) and region_name.rule = 'U21'
