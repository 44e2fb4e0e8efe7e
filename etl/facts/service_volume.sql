-- One row per kecamatan, service, period and months: the accepted rows of the submission that counts. Rows that somebody said to add
-- up become one, at the place of the first; what one of them does not say stays unknown.
insert into snapshot.service_volume
select
    region_code,
    service_code,
    period,
    months,
    case when count(requested) = count(*) then sum(requested)::bigint end as requested,
    case when count(completed) = count(*) then sum(completed)::bigint end as completed,
    case when count(rejected) = count(*) then sum(rejected)::bigint end as rejected,
    case when count(on_time) = count(*) then sum(on_time)::bigint end as on_time,
    case when count(carried_over) = count(*) then sum(carried_over)::bigint end as carried_over,
    case when count(pending) = count(*) then sum(pending)::bigint end as pending,
    case when count(complaints) = count(*) then sum(complaints)::bigint end as complaints,
    submission_id,
    arg_min(sheet, n) as sheet,
    arg_min(row, n) as row,
    arg_min(cells, n) as cells
from service_row
join row_state using (row_id, submission_id)
join changed_unit as unit using (submission_id, region_code, period, months)
where state = 'accepted' and unit.report_type = 'layanan'
group by region_code, service_code, period, months, submission_id
having coalesce(max(requested), max(completed), max(rejected), max(on_time), max(carried_over), max(pending), max(complaints)) is not null
order by period, region_code, service_code;
