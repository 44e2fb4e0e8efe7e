-- One row per monthly report type of $region and month, the $months up to $period, oldest first: report_type, period, timeliness,
-- outcome, is_nihil, n_kecamatan, n_kecamatan_expected, due_on, received_at, estimated, revision, is_final.
select
    report_type,
    period,
    timeliness,
    outcome,
    is_nihil,
    n_kecamatan,
    n_kecamatan_expected,
    due_on,
    received_at,
    estimated,
    revision,
    is_final
from report
where region_code = $region
    and report_type in ('layanan', 'kepatuhan')
    and period <= $period
    and period > ($period - to_months($months))::date
order by report_type desc, period
