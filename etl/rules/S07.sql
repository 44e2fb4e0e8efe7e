-- S07 · tanya · skm
-- Skala survei "{scale_text}" tidak dikenal.
-- Jawab: skm-2017 (PermenPANRB 14/2017), ikm-2004 (Kep. 25/M.PAN/2004), atau tolak bila bukan keduanya.
select row_id, 'scale' as measure, scale_text, scale_text as subject
from satisfaction_row
join scale_name on scale_name.submission_id = satisfaction_row.submission_id and scale_name.text = scale_text
where not is_known
