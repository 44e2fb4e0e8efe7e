-- P04 · galat · peraturan
-- Kecamatan tercakup tidak dikenal: {unknown_kecamatan}.
-- Perbaiki: tulis kode kecamatan milik pengirim, dipisah tanda |, atau "semua".
-- An act whose list is only half understood would leave out somebody's legal basis, so the whole row waits.
select row_id, 'kecamatan_codes' as measure, unknown_kecamatan
from act_row
where unknown_kecamatan is not null
