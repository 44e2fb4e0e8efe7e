-- U09 · tanya · layanan, kepatuhan, skm
-- Kecamatan tabel ini tidak pasti: {wilayah}.
-- Jawab: kode kecamatan yang benar, atau tolak bila tabel ini memang salah.
-- A sheet that is named after one kecamatan and titled after another is mostly a copy of which one half was changed.
select row_id, 'region_code' as measure, wilayah, wilayah as subject
from doubted
where wilayah is not null
