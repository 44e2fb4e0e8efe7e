-- One row per kabupaten/kota whose service report of $period has not come, longest silence first: region_code, label, n_kecamatan,
-- months (in a row, up to $period), last_period (the last month that came; null: never), outcome (ditahan, ditolak: something
-- came, but nothing could be accepted).
with ledger as (
    select region_code, period, outcome, n_kecamatan_expected, timeliness in ('tepat_waktu', 'terlambat', 'masuk') as came
    from report
    where report_type = 'layanan' and period <= $period and timeliness <> 'dikecualikan'
),

last_one as (
    select region_code, max(period) filter (where came) as last_period, min(period) as first_period
    from ledger
    group by region_code
)

select
    region_code,
    region.label,
    n_kecamatan_expected as n_kecamatan,
    date_diff('month', coalesce(last_period, first_period - interval 1 month), $period)::int as months,
    last_period,
    outcome
from ledger
join last_one using (region_code)
join region using (region_code)
where period = $period and not came
order by months desc, n_kecamatan desc, region_code
