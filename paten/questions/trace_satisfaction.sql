-- One row per row of satisfaction behind the number, newest file first, $limit of them: label, what, said (list of name, value, cell),
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
    order by received_at desc, submission_id, sheet, row, unsur
    limit $limit
)

select
    region.label,
    unsur.name as what,
    list_filter([
        {'name': 'score', 'value': score::varchar, 'cell': coalesce(cells['score'], nullif(regexp_extract(cells['*'], '\bscore=([A-Z]+)', 1), '') || row)},
        {'name': 'respondents', 'value': respondents::varchar, 'cell': coalesce(cells['respondents'], nullif(regexp_extract(cells['*'], '\brespondents=([A-Z]+)', 1), '') || row)}
    ], lambda one: one.value is not null) as said,
    submission_id,
    file,
    sha256,
    received_at,
    estimated,
    (select max(revision) from unit where unit.submission_id = one.submission_id and report_type = 'skm'
        and unit.region_code = one.region_code and unit.period = one.period) as revision,
    sheet,
    row,
    total
from first_ones as one
left join region on region.region_code = one.region_code
left join unsur using (unsur)
order by received_at desc, submission_id, sheet, row, unsur
