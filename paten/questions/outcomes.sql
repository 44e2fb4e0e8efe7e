-- One row per monthly report type, over the kabupaten/kota at or below $region in $period: report_type, n_due, n_in, n_after
-- (came after its due day), n_partial (not every kecamatan, or not every row was accepted), n_stopped (came, but nothing could be
-- accepted), due_day.
select
    report_type,
    count(*)::int as n_due,
    count(*) filter (where came)::int as n_in,
    count(*) filter (where came and not estimated and received_at::date > due_on)::int as n_after,
    count(*) filter (where came and (outcome = 'diterima_sebagian' or n_kecamatan < n_kecamatan_expected))::int as n_partial,
    count(*) filter (where not came and outcome in ('ditahan', 'ditolak'))::int as n_stopped,
    day(max(due_on))::int as due_day
from (select *, timeliness in ('tepat_waktu', 'terlambat', 'masuk') as came from report)
join ancestor using (region_code)
where ancestor_code = $region
    and report_type in ('layanan', 'kepatuhan')
    and period = $period
    and timeliness <> 'dikecualikan'
group by report_type
order by report_type desc
