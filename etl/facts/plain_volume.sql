-- Plain rows of units for which a newer submission counts already go.
delete from plain_row
using (select submission_id, region_code, period, months from snapshot.unit where report_type = 'layanan' and not current) as unit
where unit.submission_id = plain_row.submission_id and unit.region_code = plain_row.region_code and unit.period = plain_row.period
    and unit.months = plain_row.months;

-- One row per plain row of the large CSVs (check/wide_look.sql), month by month.
insert into snapshot.service_volume
select
    region_code,
    service_code,
    period,
    months,
    requested,
    completed,
    rejected,
    on_time,
    carried_over,
    pending,
    complaints,
    submission_id,
    null as sheet,
    "row",
    null as cells
from plain_row
{order};

-- Millions of rows in memory that nobody needs any more.
drop table plain_row;
