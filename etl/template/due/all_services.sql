-- Every service that may be chosen for the month getvariable('period')::date.
select service_code, name
from service
where coalesce(valid_from, getvariable('period')::date) <= last_day(getvariable('period')::date) and coalesce(valid_to, getvariable('period')::date) >= getvariable('period')::date
order by service_code
