-- L12 · tanya · layanan
-- Sel ini berisi tanggal ({text}), bukan banyaknya berkas.
-- Jawab: banyaknya berkas yang dimaksud, misalnya 35; kosong bila memang belum diketahui; atau tolak bila barisnya salah.
-- A spreadsheet makes 3 May of "3-5": what was typed is lost, so no number is proposed.
select row_id, measure, text, measure as subject
from odd_cell
where asks = 'L12'
