-- One row per act made up to the end of the month that concerns a region of these rows.
select act.*
from {snapshot}act
where coalesce(valid_from, date) <= last_day({period})
    and (region_code in (select region_code from evidence_row)
        or list_has_any(kecamatan_codes, (select list(distinct region_code) from evidence_row)))
