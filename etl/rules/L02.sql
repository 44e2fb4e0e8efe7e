-- L02 · galat · layanan
-- "{text}" bukan angka.
-- Perbaiki: isi banyaknya berkas dengan angka saja (misalnya 12 atau 1.234); nihil ditulis 0 atau nihil; kosongkan bila belum dilaporkan.
select row_id, measure, written.text as text
from odd_measure
where written.text is not null and written.value is null
