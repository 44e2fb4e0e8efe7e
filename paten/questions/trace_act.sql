-- One row per legal act or dated event behind the number, newest file first, $limit of them: label, what, said (list of name, value, cell),
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
    order by received_at desc, submission_id, sheet, row
    limit $limit
)

select
    case when len(kecamatan_codes) = 1 then coalesce((select label from region where region_code = kecamatan_codes[1]), region.label)
        else region.label end as label,
    milestone.name as what,
    list_filter([
        {'name': 'number', 'value': number, 'cell': coalesce(cells['number'], nullif(regexp_extract(cells['*'], '\bnumber=([A-Z]+)', 1), '') || row)},
        {'name': 'title', 'value': title, 'cell': coalesce(cells['title'], nullif(regexp_extract(cells['*'], '\btitle=([A-Z]+)', 1), '') || row)},
        {'name': 'date', 'value': date::varchar, 'cell': coalesce(cells['date'], nullif(regexp_extract(cells['*'], '\bdate=([A-Z]+)', 1), '') || row)},
        {'name': 'valid_from', 'value': one.valid_from::varchar, 'cell': coalesce(cells['valid_from'], nullif(regexp_extract(cells['*'], '\bvalid_from=([A-Z]+)', 1), '') || row)},
        {'name': 'valid_to', 'value': one.valid_to::varchar, 'cell': coalesce(cells['valid_to'], nullif(regexp_extract(cells['*'], '\bvalid_to=([A-Z]+)', 1), '') || row)}
    ], lambda one: one.value is not null) as said,
    submission_id,
    file,
    sha256,
    received_at,
    estimated,
    (select max(revision) from unit where unit.submission_id = one.submission_id and report_type = 'peraturan'
        and unit.region_code = one.region_code) as revision,
    sheet,
    row,
    total
from first_ones as one
left join region on region.region_code = one.region_code
left join milestone using (milestone)
order by received_at desc, submission_id, sheet, row
