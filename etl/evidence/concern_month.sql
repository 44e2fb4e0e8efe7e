-- One row per unit of {report_type} of the region itself, of what is below it and of the kabupaten/kota above it that covers the month:
-- also one of which no row was accepted.
insert into concerned
select distinct report_type, region_code, period
from snapshot.unit
where report_type = '{report_type}'
    and (region_code in (select region_code from snapshot.ancestor where ancestor_code = getvariable('region'))
        or (region_code <> '35' and region_code in (select ancestor_code from snapshot.ancestor where region_code = getvariable('region'))))
    and coalesce(period <= getvariable('period')::date and period + to_months(months) > getvariable('period')::date, true)
