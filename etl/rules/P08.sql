-- P08 · peringatan · peraturan
-- Mulai berlaku "{text}" lebih awal daripada tanggal penetapannya ({date}).
-- Perbaiki: periksa kedua tanggal itu; biarkan bila peraturan ini memang berlaku surut.
-- Decrees on teams often start with their month or year. Beyond a year P09 asks.
select row_id, 'valid_from' as measure, valid_from_text as text, strftime(date, '%-d-%-m-%Y') as date
from act_row
where valid_from < date and valid_from >= date - interval 1 year
