-- One row per kecamatan and month of which a report on services counts; a report over several months counts for none.
delete from snapshot.activity where period in (select period from affected where report_type = 'layanan');

insert into snapshot.activity
with counted as (
    select
        region_code,
        period,
        count(*)::int as n_services,
        (count(*) filter (greatest(requested, completed) > 0))::int as n_active,
        sum(requested)::bigint as requested,
        max(greatest(requested, completed, rejected, on_time, carried_over, pending, complaints)) = 0 as is_nihil
    from snapshot.service_volume
    where months = 1 and period in (select period from affected where report_type = 'layanan')
    group by region_code, period
)

select region_code, period, n_services, n_active, requested, population, is_nihil
from counted
join region using (region_code)
order by period, region_code;
