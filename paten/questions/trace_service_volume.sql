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
    join (select submission_id, file, sha256, received_at, estimated, columns from submission) using (submission_id)
    order by received_at desc, submission_id, sheet, row, service_code
    limit $limit
)

select
    region.label,
    service.name as what,
    list_filter([
        {'name': 'requested', 'value': requested::varchar, 'cell': coalesce(cells['requested'], columns['requested'] || row)},
        {'name': 'completed', 'value': completed::varchar, 'cell': coalesce(cells['completed'], columns['completed'] || row)},
        {'name': 'on_time', 'value': on_time::varchar, 'cell': coalesce(cells['on_time'], columns['on_time'] || row)},
        {'name': 'rejected', 'value': rejected::varchar, 'cell': coalesce(cells['rejected'], columns['rejected'] || row)},
        {'name': 'carried_over', 'value': carried_over::varchar, 'cell': coalesce(cells['carried_over'], columns['carried_over'] || row)},
        {'name': 'pending', 'value': pending::varchar, 'cell': coalesce(cells['pending'], columns['pending'] || row)},
        {'name': 'complaints', 'value': complaints::varchar, 'cell': coalesce(cells['complaints'], columns['complaints'] || row)}
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
