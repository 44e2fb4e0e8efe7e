-- L03 · galat · layanan
-- Banyaknya berkas tidak mungkin kurang dari nol ({text}).
-- Perbaiki: isi banyaknya berkas tanpa tanda kurang.
select row_id, measure, written.text as text
from odd_measure
where written.value < 0
