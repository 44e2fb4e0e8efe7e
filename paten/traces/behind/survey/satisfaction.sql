-- One row per row of satisfaction of these rows' regions: the surveys of the two years up to the month, of which the last is in force.
select fact.*
from {snapshot}satisfaction as fact
where period <= {period} and period > {period} - interval 24 month
    and region_code in (select region_code from {snapshot}ancestor where ancestor_code in (select region_code from evidence_row))
