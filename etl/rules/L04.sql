-- L04 · tanya · layanan
-- Banyaknya berkas tertulis sebagai pecahan: {text}.
-- Jawab: ribuan bila koma itu titik ribuan (1,234 berarti 1.234), angka bulat yang benar, atau tolak bila salah.
-- The lost thousands point is the commonest fault of real files; one question for each column of a file. It is proposed only where it
-- makes a count of each fraction in the column: not of 0,5.
with likely as (
    select submission_id, measure
    from odd_cell
    where asks = 'L04'
    group by all
    having bool_and(value >= 1 and value < 1000 and round(value * 1000, 6) = round(value * 1000))
)

select row_id, odd_cell.measure, text, odd_cell.measure as subject, case when likely.measure is not null then 'ribuan' end as suggestion
from odd_cell
left join likely using (submission_id, measure)
where asks = 'L04'
