-- One row per month, the $months up to $period, over the reports of $report_type at or below $region: period, n_in of n_due
-- kabupaten/kota, n_kecamatan of n_kecamatan_expected, judged (its due day has passed).
select
    period,
    count(*) filter (timeliness in ('tepat_waktu', 'terlambat', 'masuk'))::int as n_in,
    count(*)::int as n_due,
    sum(n_kecamatan)::int as n_kecamatan,
    sum(n_kecamatan_expected)::int as n_kecamatan_expected,
    bool_or(timeliness not in ('belum_waktunya', 'ditunggu')) as judged
from report
join ancestor using (region_code)
where ancestor_code = $region
    and report_type = $report_type
    and period <= $period
    and period > ($period - to_months($months))::date
    and timeliness <> 'dikecualikan'
group by period
order by period
