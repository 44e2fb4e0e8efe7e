-- P02 · galat · peraturan
-- Kecamatan yang tercakup tidak disebut.
-- Perbaiki: tulis kode kecamatan yang tercakup, dipisah tanda |, atau "semua".
select row_id, 'kecamatan_codes' as measure
from act_row
where len(kecamatan_codes) = 0 and unknown_kecamatan is null
