-- L04 · tanya · layanan
-- Banyaknya berkas tertulis sebagai pecahan: {text}.
-- Jawab: ribuan bila koma itu titik ribuan (1,234 berarti 1.234), angka bulat yang benar, atau tolak bila salah.
-- The lost thousands point is the commonest fault of real files; one question for each column of a file.
select row_id, measure, written.text as text, measure as subject, 'ribuan' as suggestion
from odd_measure
where number_of(written.text) <> trunc(number_of(written.text))
