-- One row per act made up to the end of the month that covers a kecamatan of these rows and settles one of their requirements: in_force
-- on the month's last day.
select act.*, coalesce(valid_from, date) <= last_day(month) and coalesce(ends_on >= last_day(month), true) as in_force
from {snapshot}act
cross join (select {period} as month)
where coalesce(valid_from, date) <= last_day(month)
    and list_has_any(kecamatan_codes, (select list(distinct region_code) from evidence_row))
    and list_has_any(requirement_codes, (select list(distinct requirement_code) from evidence_row))
