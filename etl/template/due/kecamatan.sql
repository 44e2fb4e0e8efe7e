-- One row per kabupaten/kota and kecamatan that exists in the month $period.
select region.region_code, region.label, child.region_code, child.name
from region
join region as child on child.parent_code = region.region_code
where region.level = 'kabupaten_kota'
    and coalesce(child.valid_from, $period) <= last_day($period) and coalesce(child.valid_to, $period) >= $period
order by region.region_code, child.region_code
