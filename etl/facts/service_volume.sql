-- One row per kecamatan, service, period and months: the accepted rows of the submission that counts.
insert into snapshot.service_volume
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
    cells
from service_row
anti join (select row_id from row_fate where state <> 'accepted' union all select row_id from judged where rule = 'U04') using (row_id)
semi join (from changed_unit where report_type = 'layanan') using (submission_id, region_code, period, months)
where coalesce(requested, completed, rejected, on_time, carried_over, pending, complaints) is not null
{order};

-- Rows that somebody said to add up become one, at the place of the first; what one of them does not say stays unknown.
insert into snapshot.service_volume
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
    arg_min(cells, n)
from (from service_row semi join (from judged where rule = 'U04') using (row_id))
anti join (from row_fate where state <> 'accepted') using (row_id)
semi join (from changed_unit where report_type = 'layanan') using (submission_id, region_code, period, months)
group by region_code, service_code, period, months, submission_id
having coalesce(max(requested), max(completed), max(rejected), max(on_time), max(carried_over), max(pending), max(complaints)) is not null;
