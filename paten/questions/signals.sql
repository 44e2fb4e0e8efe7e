-- One row per signal of a kabupaten/kota at or below $region, or that concerns the kecamatan $region, in $period, most kecamatan first:
-- signal, title, region_code, label, since, severity, certainty, n_kecamatan, reason, other_explanations, offered (among the few that
-- are put before somebody).
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
join region on region.region_code = signal.region_code
where period = $period
    and (
        signal.region_code in (select region_code from ancestor where ancestor_code = $region)
        or list_contains(kecamatan_codes, $region)
    )
order by rank
