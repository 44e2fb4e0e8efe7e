-- Names that nothing explains, with those they might stand for. kind: region or service.
select 'region' as kind, sender, text, list(label order by below.region_code) as labels, list(below.region_code order by below.region_code) as codes
from (select distinct sender, region_text as text from any_row where region_code is null and region_text is not null)
join ancestor on ancestor_code = sender
join region as below using (region_code)
group by all
union all
select 'service', sender, text, list(alias order by alias, service_code), list(service_code order by alias, service_code)
from (select distinct sender, service_text as text from service_row where service_code is null and service_text is not null)
cross join service_alias
group by all
