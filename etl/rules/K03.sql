-- K03 · galat · kepatuhan
-- Tanggal "{text}" {trouble}.
-- Perbaiki: tulis tanggal bukti atau pemeriksaan yang sebenarnya, misalnya 5-3-2026.
with dated as (
    select row_id, received_at, 'evidence_date' as measure, evidence_date_text as text, evidence_date as date from compliance_row
    union all
    select row_id, received_at, 'checked_on', checked_on_text, checked_on from compliance_row
)

select
    row_id,
    measure,
    text,
    case when date is null then 'tidak terbaca' when date > received_at then 'belum terjadi ketika laporan diterima'
        else 'mendahului PATEN (2010)' end as trouble
from dated
where text is not null and coalesce(date is null or date > received_at or date < '2010-01-01', false)
