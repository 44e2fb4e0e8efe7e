-- One row per run of months of which the same reports never came from the kabupaten/kota $region, oldest first: report_types, first_month,
-- last_month, months. All of the present silence up to $period, and the gaps of the twelve months before. What came and could not be
-- accepted is not in it.
with ledger as (
    select
        report_type,
        period,
        timeliness = 'belum_lapor' and outcome is null as missing,
        max(period) filter (timeliness in ('tepat_waktu', 'terlambat', 'masuk')) over (partition by report_type) as last_one
    from report
    where region_code = $region and report_type in ('layanan', 'kepatuhan') and period <= $period
),

month as (
    select period, list(report_type order by report_type desc) as report_types
    from ledger
    where missing and (last_one is null or period > last_one or period > ($period - interval 12 month)::date)
    group by period
),

numbered as (
    select
        report_types,
        period,
        date_diff('month', date '2000-01-01', period) - row_number() over (partition by report_types order by period) as run
    from month
)

select report_types, min(period) as first_month, max(period) as last_month, count(*)::int as months
from numbered
group by report_types, run
order by first_month, last_month
