-- One row per kecamatan and service with volume in the last month of which a report with volume came: that it came is what counts.
with last_month as (
    select region_code, max(period) as month
    from {snapshot}volume_month
    where region_code in (select region_code from evidence_row)
    group by region_code
)

select fact.*
from {snapshot}service_volume as fact
join last_month on last_month.region_code = fact.region_code and last_month.month = (fact.period + to_months(fact.months - 1))::date
where greatest(requested, completed, rejected, on_time, pending, complaints) > 0
