-- K02 · galat · kepatuhan
-- Status "{status_text}" tidak dikenal.
-- Perbaiki: pilih terpenuhi, belum, atau tidak berlaku.
select row_id, 'status' as measure, status_text
from compliance_row
where status is null
