-- L11 · tanya · layanan
-- Sel ini berisi rumus tanpa hasil, sehingga banyaknya berkas tidak terbaca.
-- Jawab: angka yang benar, kosong bila memang belum diketahui, atau tolak. Atau buka berkasnya, simpan ulang, lalu kirim lagi.
-- Some programs write formulas without their value.
select row_id, measure, measure as subject
from odd_cell
where asks = 'L11'
