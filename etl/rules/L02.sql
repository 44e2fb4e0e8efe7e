-- L02 · galat · layanan
-- "{text}" bukan angka.
-- Perbaiki: isi banyaknya berkas dengan angka saja (misalnya 12 atau 1.234); nihil ditulis 0 atau nihil; kosongkan bila belum dilaporkan.
select row_id, measure, text
from odd_cell
where value is null and asks is null
