-- K01 · galat · kepatuhan
-- Syarat "{requirement_text}" tidak dikenal.
-- Perbaiki: pakai kode syarat S1–S3, A1–A7 atau T1–T14.
select row_id, 'requirement_code' as measure, coalesce(requirement_text, '(kosong)') as requirement_text
from compliance_row
where requirement_code is null
