-- P03 · galat · peraturan
-- Langkah "{milestone_text}" tidak dikenal.
-- Perbaiki: pilih M1 sampai M8.
select row_id, 'milestone' as measure, coalesce(milestone_text, '(kosong)') as milestone_text
from act_row
where milestone is null
