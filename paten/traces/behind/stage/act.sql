-- One row per act or dated event that covers a kecamatan of these rows and was made up to the end of the month: in_force on its last day.
select act.*, coalesce(valid_from, date) <= last_day(month) and coalesce(ends_on >= last_day(month), true) as in_force
from {snapshot}act
cross join (select {period} as month)
where coalesce(valid_from, date) <= last_day(month)
    and list_has_any(kecamatan_codes, (select list(distinct region_code) from evidence_row))
