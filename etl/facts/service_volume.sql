-- One row per kecamatan, service, period and months: the accepted rows of the submission that counts. Rows that somebody said to add
-- up become one, at the place of the first; what one of them does not say stays unknown. Rows of a CSV share the cells of their submission.
insert into snapshot.service_volume
with counted as (
    select service_row.*, columns
    from service_row
    join (select submission_id, columns from submission_in) using (submission_id)
    semi join (from row_state where state = 'accepted') using (row_id)
    semi join (from changed_unit where report_type = 'layanan') using (submission_id, region_code, period, months)
),

doubled as (select region_code, service_code, period, months from counted group by all having count(*) > 1)

select
    region_code,
    service_code,
    period,
    months,
    requested::bigint,
    completed::bigint,
    rejected::bigint,
    on_time::bigint,
    carried_over::bigint,
    pending::bigint,
    complaints::bigint,
    submission_id,
    sheet,
    row,
    if(columns is null, cells, null)
from counted
anti join doubled using (region_code, service_code, period, months)
where coalesce(requested, completed, rejected, on_time, carried_over, pending, complaints) is not null
union all
select
    region_code,
    service_code,
    period,
    months,
    case when count(requested) = count(*) then sum(requested)::bigint end,
    case when count(completed) = count(*) then sum(completed)::bigint end,
    case when count(rejected) = count(*) then sum(rejected)::bigint end,
    case when count(on_time) = count(*) then sum(on_time)::bigint end,
    case when count(carried_over) = count(*) then sum(carried_over)::bigint end,
    case when count(pending) = count(*) then sum(pending)::bigint end,
    case when count(complaints) = count(*) then sum(complaints)::bigint end,
    submission_id,
    arg_min(sheet, n),
    arg_min(row, n),
    if(any_value(columns) is null, arg_min(cells, n), null)
from counted
semi join doubled using (region_code, service_code, period, months)
group by region_code, service_code, period, months, submission_id
having coalesce(max(requested), max(completed), max(rejected), max(on_time), max(carried_over), max(pending), max(complaints)) is not null
order by period, region_code;
