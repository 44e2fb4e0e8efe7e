-- S02 · galat · skm
-- Nilai unsur "{score_text}" di luar 1 sampai 4.
-- Perbaiki: isi nilai rata-rata unsur (NRR) antara 1 dan 4, misalnya 3,25.
select row_id, 'score' as measure, coalesce(score_text, '(kosong)') as score_text
from satisfaction_row
where score is null or score not between 1 and 4
