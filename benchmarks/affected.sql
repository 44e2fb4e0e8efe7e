-- Months of facts that came otherwise, as a load would note them. Variable: since.
insert into affected
select distinct 'layanan', region_code, period from snapshot.service_volume where period >= getvariable('since')::date
union
select distinct 'kepatuhan', region_code, period from snapshot.compliance where period >= getvariable('since')::date
union
select distinct 'skm', region_code, (period + to_months(step::int))::date
from snapshot.satisfaction, range(6) as steps(step)
where period >= getvariable('since')::date;
