-- One row per row of satisfaction at or below these rows' regions in the year that the month names.
select fact.*
from {snapshot}satisfaction as fact
where date_trunc('year', period) = date_trunc('year', {period})
    and region_code in (select region_code from {snapshot}ancestor where ancestor_code in (select region_code from evidence_row))
