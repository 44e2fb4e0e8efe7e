-- S03 · galat · skm
-- Banyaknya responden "{respondents_text}" bukan bilangan bulat di atas nol.
-- Perbaiki: isi berapa orang yang menjawab survei; tanpa itu nilai tidak dapat digabung dengan kecamatan lain.
select row_id, 'respondents' as measure, coalesce(respondents_text, '(kosong)') as respondents_text
from satisfaction_row
where respondents is null or respondents <= 0 or respondents <> trunc(respondents)
