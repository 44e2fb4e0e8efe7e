-- One row per kecamatan, requirement and month of the ledger: states keep their last proven value with its date. Written from the first
-- month on in which anything moved that they stand on, so that a build from the last snapshot gives what a full one gives.
create or replace temp table requirement_month as
with moved as (
    select period from (from snapshot.requirement_point where region_code in (from moved_region) except from point_before)
    union all
    select period from (from point_before except from snapshot.requirement_point)
    union all
    select period from affected where report_type = 'kepatuhan'
    union all
    select date_trunc('month', confirmed_on)::date from ((from registers() except from register_before) union all (from register_before except from registers()))
    union all
    select period from ledger where report_type = 'kepatuhan' and period not in (select period from snapshot.fingerprint where relation = 'requirement')
)

select period from ledger where report_type = 'kepatuhan' and period >= (select min(period) from moved);

delete from snapshot.requirement where period in (from requirement_month);

insert into snapshot.requirement
with expected as (
    select region_code, requirement_code, period
    from region
    cross join requirement_item
    join requirement_month as ledger
        on coalesce(region.valid_from, '1900-01-01') <= last_day(period) and coalesce(region.valid_to, '2999-12-31') >= period
        and coalesce(requirement_item.valid_from, '1900-01-01') <= last_day(period) and coalesce(requirement_item.valid_to, '2999-12-31') >= period
    where level = 'kecamatan'
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
asof left join (select region_code as sender, confirmed_on from registers()) as register
    on register.sender = left(expected.region_code, 5) and last_day(expected.period) >= register.confirmed_on
order by expected.period, expected.region_code, expected.requirement_code;
