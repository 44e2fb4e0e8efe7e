-- S01 · tanya · skm
-- Unsur "{unsur_text}" tidak dikenal.
-- Jawab: kode unsur yang dimaksud (U1 sampai U9 menurut PermenPANRB 14/2017), atau tolak bila itu bukan salah satunya.
-- One question for each wording of a file; the nearest known one is only proposed.
select
    row_id,
    'unsur' as measure,
    coalesce(unsur_text, '(kosong)') as unsur_text,
    coalesce(unsur_text, '(kosong)') as subject,
    nearest.code as suggestion
from satisfaction_row
left join nearest on nearest.kind = 'unsur' and nearest.text = unsur_text and nearest.submission_id = satisfaction_row.submission_id
where unsur is null or unsur_answered
