-- One row per region at or below $region: its service reports in $first to $last, counted as the completeness of reports counts them:
-- region_code, n_received of n_expected (kecamatan times months), months_received of months_expected (months of which anything came),
-- absent (months of which nothing came, awaited ones too), told_expected (kecamatan times months that a number can stand on: here who
-- is excused and reports all the same is counted too).
with counted as (
    select region_code as kabupaten_kota, period, timeliness
    from report
    where report_type = 'layanan' and period between $first::date and $last::date and (is_final or not $final_only::boolean)
),

came as (
    select distinct region_code, (period + to_months(step::int))::date as period
    from unit
    join range(12) as steps(step) on step < months
    where report_type = 'layanan' and current and accepted > 0
),

kecamatan_month as (
    select
        region.region_code,
        counted.period,
        counted.timeliness <> 'dikecualikan' as awaited,
        coverage.n_expected > 0 as told_expected,
        came.region_code is not null as is_in
    from counted
    join region on parent_code = kabupaten_kota
    join coverage on coverage.region_code = region.region_code and coverage.period = counted.period
        and coverage.report_type = 'layanan'
    left join came on came.region_code = region.region_code and came.period = counted.period
),

by_month as (
    select
        ancestor_code as region_code,
        period,
        count(*) filter (where awaited) as n_expected,
        count(*) filter (where awaited and is_in) as n_received,
        count(*) filter (where told_expected) as told_expected
    from kecamatan_month
    join ancestor using (region_code)
    where ancestor_code in (select region_code from ancestor where ancestor_code = $region)
    group by all
)

select
    region_code,
    sum(n_received)::int as n_received,
    sum(n_expected)::int as n_expected,
    (count(*) filter (where n_received > 0))::int as months_received,
    (count(*) filter (where n_expected > 0))::int as months_expected,
    list(period order by period) filter (where n_expected > 0 and n_received = 0) as absent,
    sum(told_expected)::int as told_expected
from by_month
group by region_code
order by region_code
