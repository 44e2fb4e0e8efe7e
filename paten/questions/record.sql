-- One row per monthly report type of $region and month, the $months up to $period, oldest first: report_type, period, timeliness,
-- outcome, first_outcome, is_nihil, n_kecamatan, n_kecamatan_expected, due_on, received_at, estimated, days_after (came so many days
-- after its due day; null: not, or its time is only estimated), revision, is_final.
select
    report_type,
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
        when timeliness in ('tepat_waktu', 'terlambat', 'masuk') and not estimated and received_at::date > due_on
            then date_diff('day', due_on, received_at::date)
    end::int as days_after,
    revision,
    is_final
from report
where region_code = $region
    and report_type in ('layanan', 'kepatuhan')
    and period <= $period
    and period > ($period - to_months($months))::date
order by report_type desc, period
