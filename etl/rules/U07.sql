-- U07 · tanya · layanan, kepatuhan, skm
-- Bulan laporan tidak pasti ({bulan}).
-- Jawab: bulan yang benar, misalnya 2026-03, atau tolak bila tabel ini memang salah.
-- A month that stands nowhere, or in two places that disagree, is never guessed. One question for each doubt of a file.
select row_id, 'period' as measure, bulan, bulan as subject
from doubted
where bulan is not null
