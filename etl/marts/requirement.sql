-- One row per kecamatan, requirement and month of the ledger, from getvariable('since')::date on: states keep their last proven value with its date.
delete from snapshot.requirement where period >= getvariable('since')::date or period > (select max(period) from month);

insert into snapshot.requirement
with expected as (
    select region_code, requirement_code, period
    from region
    cross join requirement_item
    join (select period from ledger where report_type = 'kepatuhan') as ledger
        on coalesce(region.valid_from, '1900-01-01') <= last_day(period) and coalesce(region.valid_to, '2999-12-31') >= period
        and coalesce(requirement_item.valid_from, '1900-01-01') <= last_day(period) and coalesce(requirement_item.valid_to, '2999-12-31') >= period
    where level = 'kecamatan' and period >= getvariable('since')::date
)

select
    expected.region_code,
    expected.requirement_code,
    expected.period,
    status,
    inherited_from,
    evidence_level,
    case when status = 'belum_lapor' then null when inherited_from is null then confirmation.confirmed_on else register.confirmed_on end as confirmed_on,
    case when status <> 'belum_lapor' then run_start end as since,
    case when status <> 'belum_lapor' then confirmation.period end as state_as_of
from expected
asof join snapshot.requirement_point on requirement_point.region_code = expected.region_code
    and requirement_point.requirement_code = expected.requirement_code and expected.period >= requirement_point.period
asof left join confirmation on confirmation.region_code = expected.region_code and expected.period >= confirmation.period
asof left join (select region_code as sender, received_at::date as confirmed_on from snapshot.unit
    where report_type = 'peraturan' and accepted > 0) as register
    on register.sender = left(expected.region_code, 5) and last_day(expected.period) >= register.confirmed_on
order by expected.period, expected.region_code, expected.requirement_code;
