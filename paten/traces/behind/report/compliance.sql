-- One row per row of compliance at or below these rows' regions in the month.
select fact.*
from {snapshot}compliance as fact
where period = {period}
    and region_code in (select region_code from {snapshot}ancestor where ancestor_code in (select region_code from evidence_row))
