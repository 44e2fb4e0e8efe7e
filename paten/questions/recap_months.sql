-- One row per month of the ledger from $first to $last and kabupaten/kota at or below $region, by month: region_code, label, period,
-- timeliness, outcome, is_nihil, n_kecamatan of n_kecamatan_expected (in the service report), due_on, basis, is_final, counted (the
-- recap reads it: with $final_only only months declared final).
select
    region_code,
    region.label,
    period,
    timeliness,
    outcome,
    is_nihil,
    n_kecamatan,
    n_kecamatan_expected,
    due_on,
    basis,
    is_final,
    is_final or not $final_only::boolean as counted
from report
join region using (region_code)
join ancestor using (region_code)
where ancestor_code = $region
    and report_type = 'layanan'
    and period between $first::date and $last::date
order by period, region_code
