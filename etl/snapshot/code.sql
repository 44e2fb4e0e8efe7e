-- Whether a code is one of a region or of a service.
select region_code as code from region where region_code = getvariable('code')
union all
select service_code from service where service_code = getvariable('code')
