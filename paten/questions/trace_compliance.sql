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
        {'name': 'status', 'value': status, 'cell': cells['status']},
        {'name': 'evidence', 'value': one.evidence, 'cell': cells['evidence']},
        {'name': 'evidence_date', 'value': evidence_date::varchar, 'cell': cells['evidence_date']},
        {'name': 'link', 'value': link, 'cell': cells['link']},
        {'name': 'checked_on', 'value': checked_on::varchar, 'cell': cells['checked_on']}
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
