-- One row when getvariable('code') is one of a region or of a service: code, label.
select region_code as code, label from region where region_code = getvariable('code')
union all
select service_code, name from service where service_code = getvariable('code')
