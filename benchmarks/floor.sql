-- One row per region and month: the least that an indicator could cost.
select ancestor_code, period, sum(on_time)::double, sum(completed)::double
from snapshot.service_volume
join ancestor using (region_code)
group by all
