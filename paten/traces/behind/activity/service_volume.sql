-- One row per row of service_volume at or below these rows' regions that covers the month.
select fact.*
from {snapshot}service_volume as fact
where period <= {period} and period + to_months(months) > {period}
    and region_code in (select region_code from {snapshot}ancestor where ancestor_code in (select region_code from evidence_row))
