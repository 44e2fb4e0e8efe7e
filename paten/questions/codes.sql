-- One row per code that may answer which region or service is meant: kind (U01: regions at or below $region, L01: services), code, name.
select 'U01' as kind, region_code as code, label as name
from region
join ancestor using (region_code)
where ancestor_code = $region and level <> 'provinsi'
union all
select 'L01', service_code, name
from service
order by kind, code
