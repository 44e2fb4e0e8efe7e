-- One row per service of which the kecamatan $region reported anything for a span that holds $period, most completed first:
-- service_code, name, category, months (of the span; only 1 is the month itself), requested, completed, rejected, on_time, pending,
-- complaints. null: not reported; 0: nihil.
select
    service_code,
    service.name,
    service.category,
    months,
    requested,
    completed,
    rejected,
    on_time,
    pending,
    complaints
from service_volume
join service using (service_code)
where region_code = $region
    and period between ($period - interval 11 month)::date and $period
    and (period + to_months(months - 1))::date >= $period
order by months, greatest(completed, requested) desc nulls last, service_code
