-- L03 · galat · layanan
-- Banyaknya berkas tidak mungkin kurang dari nol ({text}).
-- Perbaiki: isi banyaknya berkas tanpa tanda kurang.
select row_id, measure, text
from odd_cell
where value < 0
