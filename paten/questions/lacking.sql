-- One row per kecamatan at or below $region of which $requirement is not known to be met in $period: region_code, name, parent_code,
-- label (of its kabupaten/kota), status (belum, belum_terverifikasi, belum_lapor), since, state_as_of.
select
    requirement.region_code,
    region.name,
    region.parent_code,
    above.label,
    status,
    since,
    state_as_of
from requirement
join ancestor using (region_code)
join region using (region_code)
join region as above on above.region_code = region.parent_code
where ancestor_code = $region
    and period = $period
    and requirement_code = $requirement
    and status in ('belum', 'belum_terverifikasi', 'belum_lapor')
order by region.parent_code, requirement.region_code
