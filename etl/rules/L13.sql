-- L13 · tanya · layanan
-- Sel ini berisi persentase ({text}), bukan banyaknya berkas.
-- Jawab: banyaknya berkas yang dimaksud, misalnya 12; kosong bila memang belum diketahui; atau tolak bila barisnya salah.
select row_id, measure, text, measure as subject
from odd_cell
where asks = 'L13'
