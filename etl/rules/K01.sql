-- K01 · tanya · kepatuhan
-- Syarat "{requirement_text}" tidak dikenal.
-- Jawab: kode syarat yang dimaksud (S1–S3, A1–A7 atau T1–T14), atau tolak bila itu bukan syarat PATEN.
-- One question for each wording of a file; the nearest known one is only proposed.
select
    row_id,
    'requirement_code' as measure,
    coalesce(requirement_text, '(kosong)') as requirement_text,
    coalesce(requirement_text, '(kosong)') as subject,
    nearest.code as suggestion
from compliance_row
left join nearest on nearest.kind = 'requirement' and nearest.text = requirement_text and nearest.submission_id = compliance_row.submission_id
where requirement_code is null or requirement_answered
