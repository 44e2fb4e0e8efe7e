-- One row per kecamatan, service, period and months: the accepted rows of the submission that counts. Rows that somebody said to add
-- up become one, at the place of the first.
insert into snapshot.service_volume
select
    region_code,
    service_code,
    period,
    months,
    sum(requested)::bigint as requested,
    sum(completed)::bigint as completed,
    sum(rejected)::bigint as rejected,
    sum(on_time)::bigint as on_time,
    sum(carried_over)::bigint as carried_over,
    sum(pending)::bigint as pending,
    sum(complaints)::bigint as complaints,
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
