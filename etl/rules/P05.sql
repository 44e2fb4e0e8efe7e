-- P05 · galat · peraturan
-- Syarat yang ditetapkan tidak dikenal: {unknown_requirement}.
-- Perbaiki: pakai kode syarat S1–S3, A1–A7 atau T1–T14, dipisah tanda |.
select row_id, 'requirement_codes' as measure, unknown_requirement
from act_row
where unknown_requirement is not null
