-- One row per kecamatan and month of which a report with volume came; a report over several months counts for its last.
delete from snapshot.volume_month where period in (select period from affected where report_type = 'layanan');

insert into snapshot.volume_month
select distinct region_code, (period + to_months(months - 1))::date as period
from (
    select region_code, period, months
    from snapshot.service_volume
    where greatest(requested, completed, rejected, on_time, pending, complaints) > 0
        and period between (select (min(period) - interval 11 month)::date from affected where report_type = 'layanan')
            and (select max(period) from affected where report_type = 'layanan')
    group by all
) as told
where (period + to_months(months - 1))::date in (select period from affected where report_type = 'layanan')
order by period, region_code;
