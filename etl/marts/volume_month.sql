-- One row per kecamatan and month of which a report with volume came; a report over several months counts for its last.
delete from snapshot.volume_month where period in (select period from affected where report_type = 'layanan');

-- Of nearly all, `activity` knows it already; the others are looked up among the facts.
insert into snapshot.volume_month
with told as (
    select region_code, period from snapshot.activity where n_active > 0
    union
    select region_code, (period + to_months(months - 1))::date as period
    from snapshot.service_volume
    where (months > 1 or (region_code, period) in (select (region_code, period) from snapshot.activity where n_active = 0))
        and greatest(requested, completed, rejected, on_time, pending, complaints) > 0
        and period between (select (min(period) - interval 11 month)::date from affected where report_type = 'layanan')
            and (select max(period) from affected where report_type = 'layanan')
)

from told
where period in (select period from affected where report_type = 'layanan')
order by period, region_code;
