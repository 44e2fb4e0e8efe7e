-- L10 · tanya · layanan
-- Sel ini berisi galat rumus, bukan banyaknya berkas.
-- Jawab: angka yang benar, kosong bila memang belum diketahui, atau tolak bila barisnya salah. Misalnya: 12.
-- An error says nothing: neither 0 nor empty.
select row_id, measure, measure as subject
from odd_cell
where asks = 'L10'
