-- Every service that may be chosen for the month $period.
select service_code, name
from service
where coalesce(valid_from, $period) <= last_day($period) and coalesce(valid_to, $period) >= $period
order by service_code
