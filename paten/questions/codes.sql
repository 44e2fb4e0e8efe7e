-- One row per code that may answer which region, service, requirement or unsur is meant: kind (U01: regions at or below $region, L01:
-- services, K01: requirements, S01: items of the survey), code, name.
select 'U01' as kind, region_code as code, label as name
from region
join ancestor using (region_code)
where ancestor_code = $region and level <> 'provinsi'
union all
select 'L01', service_code, name
from service
union all
select 'K01', requirement_code, name
from requirement_item
union all
select 'S01', unsur, name
from unsur
order by kind, code
