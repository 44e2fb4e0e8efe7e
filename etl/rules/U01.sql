-- U01 · tanya · semua
-- "{region_text}" tidak dikenal sebagai kecamatan atau kabupaten/kota pengirim.
-- Jawab: kode wilayah yang dimaksud, atau tolak bila baris ini memang salah.
-- A name is never guessed: the nearest spelling is only proposed, for a row of a kecamatan only a kecamatan.
-- One question for each spelling of a file.
select any_row.row_id, region_column as measure, coalesce(any_row.region_text, '(kosong)') as region_text,
    any_row.region_text as subject, nearest.code as suggestion
from any_row
left join region_name on region_name.submission_id = any_row.submission_id and region_name.text = any_row.region_text
left join region_kind on region_kind.row_id = any_row.row_id
left join nearest on nearest.kind = region_kind.kind and nearest.text = any_row.region_text and nearest.submission_id = any_row.submission_id
where (any_row.region_code is null or region_name.answer is not null) and coalesce(region_name.rule, 'U01') = 'U01'
    and any_row.row_id not in (select row_id from doubted where wilayah is not null)
