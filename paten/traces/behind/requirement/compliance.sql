-- One row per kecamatan and requirement of these rows: the tick that holds in the month.
from ({held_ticks}) as tick
where (for_region_code, requirement_code) in (select (region_code, requirement_code) from evidence_row)
