-- One row per kecamatan, requirement and month of the ledger: states keep their last proven value with its date.

-- From which month on each kecamatan must be written again, because something moved that its requirements stand on: so a build from the
-- last snapshot gives what a full one gives.
create or replace temp table requirement_since as
with moved as (
    select region_code, period from (
        (select * exclude (until) from snapshot.requirement_point where region_code in (from moved_region)
        except select * exclude (until) from point_before)
        union all
        (select * exclude (until) from point_before except select * exclude (until) from snapshot.requirement_point)
    )
    union all
    select region.region_code, period
    from affected
    join region on affected.region_code in (region.region_code, region.parent_code)
    where report_type = 'kepatuhan'
    union all
    select region.region_code, date_trunc('month', confirmed_on)::date
    from ((from registers() except from register_before) union all (from register_before except from registers())) as register
    join region on region.parent_code = register.region_code
    union all
    select region_code, period
    from region
    cross join ledger
    where report_type = 'kepatuhan' and period not in (select period from snapshot.fingerprint where relation = 'requirement')
)

select region_code, min(period) as since from moved join region using (region_code) where level = 'kecamatan' group by region_code;

create or replace temp table requirement_month as
select period from ledger where report_type = 'kepatuhan' and period >= (select min(since) from requirement_since);

delete from snapshot.requirement
using requirement_since as again
where again.region_code = requirement.region_code and requirement.period >= again.since;

insert into snapshot.requirement
with span as (
    select
        point.*,
        greatest(point.period, since, (select min(period) from requirement_month), date_trunc('month', region.valid_from)::date,
            date_trunc('month', item.valid_from)::date) as from_month,
        least(until - 1, (select max(period) from requirement_month), region.valid_to, item.valid_to) as until_day
    from snapshot.requirement_point as point
    join requirement_since using (region_code)
    join region using (region_code)
    join requirement_item as item using (requirement_code)
),

expected as (
    select * exclude (period, from_month, until_day), unnest(generate_series(from_month, until_day, interval 1 month))::date as period
    from span
    where until_day >= from_month
),

-- The last day on which a register came, by the end of each month.
register as (
    select region_code, requirement_month.period, max(confirmed_on) as confirmed_on
    from registers()
    join requirement_month on confirmed_on <= last_day(requirement_month.period)
    group by all
),

-- By what each kecamatan's states are confirmed in each month.
stated as (
    select stage.region_code, stage.period, confirmation.period as state_as_of, confirmation.confirmed_on, register.confirmed_on as registered_on
    from snapshot.stage
    left join confirmation on confirmation.region_code = stage.region_code and confirmation.period = stage.state_as_of
    left join register on register.region_code = left(stage.region_code, 5) and register.period = stage.period
    where stage.period in (from requirement_month)
)

select
    region_code,
    requirement_code,
    period,
    status,
    inherited_from,
    evidence_level,
    case when status = 'belum_lapor' then null when inherited_from is null then confirmed_on else registered_on end as confirmed_on,
    case when status <> 'belum_lapor' then run_start end as since,
    case when status <> 'belum_lapor' then state_as_of end as state_as_of
from expected
join stated using (region_code, period);
