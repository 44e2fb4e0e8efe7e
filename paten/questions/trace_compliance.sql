-- One row per row of compliance behind the number, newest file first, $limit of them: label, what, said (list of name, value, cell),
-- submission_id, file, sha256, received_at, estimated, revision, sheet, row, total (of all).
with evidence_row as (
{rows}
),

fact as (
{facts}
),

first_ones as (
    select *, count(*) over () as total
    from fact
    join (select submission_id, file, sha256, received_at, estimated from submission) using (submission_id)
    order by received_at desc, submission_id, sheet, row, requirement_code
    limit $limit
)

select
    region.label,
    requirement_item.name as what,
    list_filter([
        {'name': 'status', 'value': status, 'cell': coalesce(cells['status'], nullif(regexp_extract(cells['*'], '\bstatus=([A-Z]+)', 1), '') || row)},
        {'name': 'evidence', 'value': one.evidence, 'cell': coalesce(cells['evidence'], nullif(regexp_extract(cells['*'], '\bevidence=([A-Z]+)', 1), '') || row)},
        {'name': 'evidence_date', 'value': evidence_date::varchar, 'cell': coalesce(cells['evidence_date'], nullif(regexp_extract(cells['*'], '\bevidence_date=([A-Z]+)', 1), '') || row)},
        {'name': 'link', 'value': link, 'cell': coalesce(cells['link'], nullif(regexp_extract(cells['*'], '\blink=([A-Z]+)', 1), '') || row)},
        {'name': 'checked_on', 'value': checked_on::varchar, 'cell': coalesce(cells['checked_on'], nullif(regexp_extract(cells['*'], '\bchecked_on=([A-Z]+)', 1), '') || row)}
    ], lambda one: one.value is not null) as said,
    submission_id,
    file,
    sha256,
    received_at,
    estimated,
    (select max(revision) from unit where unit.submission_id = one.submission_id and report_type = 'kepatuhan'
        and unit.region_code = one.region_code and unit.period = one.period) as revision,
    sheet,
    row,
    total
from first_ones as one
left join region on region.region_code = one.region_code
left join requirement_item using (requirement_code)
order by received_at desc, submission_id, sheet, row, requirement_code
