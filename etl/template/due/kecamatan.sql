-- One row per kabupaten/kota and kecamatan that exists in the month getvariable('period')::date.
select region.region_code, region.label, child.region_code, child.name
from region
join region as child on child.parent_code = region.region_code
where region.level = 'kabupaten_kota'
    and coalesce(child.valid_from, getvariable('period')::date) <= last_day(getvariable('period')::date) and coalesce(child.valid_to, getvariable('period')::date) >= getvariable('period')::date
order by region.region_code, child.region_code
