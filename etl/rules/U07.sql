-- U07 · tanya · layanan, kepatuhan, skm
-- Bulan laporan tidak pasti ({bulan}).
-- Jawab: bulan yang benar, misalnya 2026-03, atau tolak bila tabel ini memang salah.
-- A month that stands nowhere, or in two places that disagree, is never guessed. One question for each doubt of a file.
-- For a misspelt month the nearest name is proposed.
select row_id, 'period' as measure, bulan, bulan as subject, nearest.code as suggestion
from doubted
left join nearest on nearest.kind = 'month' and nearest.text = bulan and nearest.submission_id = doubted.submission_id
where bulan is not null
