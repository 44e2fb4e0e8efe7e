-- One row when getvariable('code') is one of a region, service, requirement or item of the survey: code, label.
select region_code as code, label from region where region_code = getvariable('code')
union all
select service_code, name from service where service_code = getvariable('code')
union all
select requirement_code, name from requirement_item where requirement_code = getvariable('code')
union all
select unsur, name from unsur where unsur = getvariable('code')
