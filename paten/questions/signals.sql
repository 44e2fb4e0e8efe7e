-- One row per signal of a kabupaten/kota at or below $region in $period, most kecamatan first: signal, title, region_code, label, since,
-- severity, certainty, n_kecamatan, reason, other_explanations, offered (among the few that are put before somebody).
select
    signal,
    title,
    signal.region_code,
    region.label,
    since,
    severity,
    certainty,
    n_kecamatan,
    reason,
    other_explanations,
    offered
from signal
join ancestor on ancestor.region_code = signal.region_code and ancestor_code = $region
join region on region.region_code = signal.region_code
where period = $period
order by rank
