-- One row per kabupaten/kota at or below $region and month, the $months up to $period, of $report_type; longest silence first, then
-- fewest on time: region_code, label, period, timeliness, outcome, first_outcome, is_nihil, n_kecamatan, n_kecamatan_expected, due_on,
-- received_at, estimated, days_after (came so many days after its due day; null: not, or its time is only estimated), silence
-- (months in a row up to $period without a report), n_on_time and n_judged (of the months shown).
with ledger as (
    select
        report.*,
        timeliness in ('tepat_waktu', 'terlambat', 'masuk') as came,
        period > ($period - to_months($months))::date as shown
    from report
    join ancestor using (region_code)
    where ancestor_code = $region and report_type = $report_type and period <= $period
),

counted as (
    select
        region_code,
        date_diff(
            'month',
            coalesce(max(period) filter (came), (min(period) filter (timeliness <> 'dikecualikan') - interval 1 month)::date, $period),
            $period
        )::int as silence,
        count(*) filter (shown and timeliness = 'tepat_waktu')::int as n_on_time,
        count(*) filter (shown and timeliness not in ('belum_waktunya', 'ditunggu', 'dikecualikan'))::int as n_judged
    from ledger
    group by region_code
)

select
    region_code,
    region.label,
    period,
    timeliness,
    outcome,
    first_outcome,
    is_nihil,
    n_kecamatan,
    n_kecamatan_expected,
    due_on,
    received_at,
    estimated,
    case
        when came and not estimated and received_at::date > due_on then date_diff('day', due_on, received_at::date)
    end::int as days_after,
    silence,
    n_on_time,
    n_judged
from ledger
join counted using (region_code)
join region using (region_code)
where shown
order by silence desc, n_on_time, region_code, period
