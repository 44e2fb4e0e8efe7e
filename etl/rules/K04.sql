-- K04 · peringatan · kepatuhan
-- Dinyatakan terpenuhi tanpa bukti: syarat {codes}.
-- Perbaiki: tulis buktinya beserta tanggalnya (misalnya foto loket, 5-3-2026) atau tautannya; tanpa itu syarat ini belum terverifikasi.
-- What an act settles is evidenced by the act, so only the technical items must show their own. Said once for each kecamatan.
select
    arg_min(row_id, n) as row_id,
    'status' as measure,
    string_agg(requirement_code, ', ' order by regexp_extract(requirement_code, '\d+')::int) as codes
from compliance_row
where status = 'terpenuhi' and starts_with(requirement_code, 'T')
    and coalesce(evidence, evidence_date_text, link, checked_by, checked_on_text) is null
group by submission_id, region_text, period
