-- S01 · galat · skm
-- Unsur "{unsur_text}" tidak dikenal.
-- Perbaiki: pakai U1 sampai U9 atau nama unsurnya menurut PermenPANRB 14/2017.
select row_id, 'unsur' as measure, coalesce(unsur_text, '(kosong)') as unsur_text
from satisfaction_row
where unsur is null
