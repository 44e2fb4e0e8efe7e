-- One row per indicator of $indicators and month up to $period, oldest first, of the service $service ('' = all) in $region: period,
-- indicator, value, numerator, denominator, n_reported, n_expected, level (what is compared over months: a rate as it is, a count
-- per kecamatan that reported it), lebaran (Idul Fitri falls in this month). value null: not reported.
with feast as (select distinct date_trunc('month', day)::date as period from holiday where name = 'Hari Raya Idul Fitri')

select
    period,
    indicator,
    value,
    numerator,
    denominator,
    n_reported,
    n_expected,
    case when denominator is null then numerator / nullif(n_reported, 0) else value end as level,
    feast.period is not null as lebaran
from indicator
left join feast using (period)
where region_code = $region and indicator in $indicators and item = $service and period <= $period
order by period, indicator
