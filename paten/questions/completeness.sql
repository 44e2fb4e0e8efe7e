-- One row: how complete the service reports at or below $region are in $period: n_in of n_due kabupaten/kota,
-- n_kecamatan of n_kecamatan_expected, is_final (every one declared final), due_on, received_at (the newest).
select
    count(*) filter (where timeliness in ('tepat_waktu', 'terlambat', 'masuk'))::int as n_in,
    count(*)::int as n_due,
    sum(n_kecamatan)::int as n_kecamatan,
    sum(n_kecamatan_expected)::int as n_kecamatan_expected,
    bool_and(is_final) as is_final,
    max(due_on) as due_on,
    max(received_at) as received_at
from report
join ancestor using (region_code)
where ancestor_code = $region
    and report_type = 'layanan'
    and period = $period
    and timeliness <> 'dikecualikan'
having count(*) > 0
