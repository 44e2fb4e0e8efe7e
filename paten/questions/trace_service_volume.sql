-- One row per row of service_volume behind the number, newest file first, $limit of them; $measures: those to say, none: all that were
-- reported: label, what, said (list of name, value, cell),
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
    order by received_at desc, submission_id, sheet, row, service_code
    limit $limit
)

select
    region.label,
    service.name as what,
    list_filter([
        {'name': 'requested', 'value': requested::varchar, 'cell': coalesce(cells['requested'], nullif(regexp_extract(cells['*'], '\brequested=([A-Z]+)', 1), '') || row)},
        {'name': 'completed', 'value': completed::varchar, 'cell': coalesce(cells['completed'], nullif(regexp_extract(cells['*'], '\bcompleted=([A-Z]+)', 1), '') || row)},
        {'name': 'on_time', 'value': on_time::varchar, 'cell': coalesce(cells['on_time'], nullif(regexp_extract(cells['*'], '\bon_time=([A-Z]+)', 1), '') || row)},
        {'name': 'rejected', 'value': rejected::varchar, 'cell': coalesce(cells['rejected'], nullif(regexp_extract(cells['*'], '\brejected=([A-Z]+)', 1), '') || row)},
        {'name': 'carried_over', 'value': carried_over::varchar, 'cell': coalesce(cells['carried_over'], nullif(regexp_extract(cells['*'], '\bcarried_over=([A-Z]+)', 1), '') || row)},
        {'name': 'pending', 'value': pending::varchar, 'cell': coalesce(cells['pending'], nullif(regexp_extract(cells['*'], '\bpending=([A-Z]+)', 1), '') || row)},
        {'name': 'complaints', 'value': complaints::varchar, 'cell': coalesce(cells['complaints'], nullif(regexp_extract(cells['*'], '\bcomplaints=([A-Z]+)', 1), '') || row)}
    ], lambda one: one.value is not null and (len($measures) = 0 or list_contains($measures, one.name))) as said,
    submission_id,
    file,
    sha256,
    received_at,
    estimated,
    (select max(revision) from unit where unit.submission_id = one.submission_id and report_type = 'layanan'
        and unit.region_code = one.region_code and unit.period = one.period) as revision,
    sheet,
    row,
    total
from first_ones as one
left join region on region.region_code = one.region_code
left join service using (service_code)
order by received_at desc, submission_id, sheet, row, service_code
