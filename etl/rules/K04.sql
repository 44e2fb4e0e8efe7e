-- K04 · peringatan · kepatuhan
-- Dinyatakan terpenuhi tanpa bukti: {what}.
-- Perbaiki: tulis buktinya beserta tanggalnya (misalnya foto loket, 5-3-2026) atau tautannya; tanpa itu syarat belum terverifikasi.
-- What an act settles is evidenced by the act, so only the technical items must show their own. Said once for each file, at its first row.
with bare as (
    select submission_id, row_id, n, requirement_code, region_code, region_text
    from compliance_row
    where status = 'terpenuhi' and starts_with(requirement_code, 'T')
        and coalesce(evidence, evidence_date_text, link, checked_by, checked_on_text) is null
),

by_place as (
    select submission_id, coalesce(region.label, region_text) as place, min_by(row_id, n) as row_id, min(n) as n,
        string_agg(distinct requirement_code, ', ' order by requirement_code) as codes
    from bare
    left join region using (region_code)
    group by all
)

select
    min_by(row_id, n) as row_id,
    'status' as measure,
    string_agg(codes || ' di ' || place, '; ' order by n) as what
from by_place
group by submission_id
