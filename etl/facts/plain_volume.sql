-- One row per plain row of the large CSVs that count (check/wide_look.sql), month by month.
insert into snapshot.service_volume
select
    region_code,
    service_code,
    period,
    months,
    requested::bigint,
    completed::bigint,
    rejected::bigint,
    on_time::bigint,
    carried_over::bigint,
    pending::bigint,
    complaints::bigint,
    submission_id,
    null as sheet,
    "row",
    null as cells
from plain_row
semi join (from changed_unit where report_type = 'layanan') using (submission_id, region_code, period, months)
{order}
