-- P09 · tanya · peraturan
-- Mulai berlaku "{text}" lebih dari setahun sebelum tanggal penetapannya ({date}).
-- Jawab: benar bila peraturan ini memang berlaku surut sejauh itu, atau tolak bila tahunnya salah tulis.
-- A slip of the year would prove a legal basis that was not there.
select row_id, 'valid_from' as measure, valid_from_text as text, strftime(date, '%-d-%-m-%Y') as date, row_id as subject
from act_row
where valid_from < date - interval 1 year
