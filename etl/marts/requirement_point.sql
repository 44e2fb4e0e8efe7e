-- One row per kecamatan, requirement and month in which anything about it may have changed: how it stands from then on.
-- S and A are evidenced by acts, T by ticks. Between two such months nothing changes, so both marts are read off these.
-- Only kecamatan of which an act, a tick or the register itself moved are worked out again.
create or replace temp table registered as
select distinct region_code from registers() where current;

create or replace temp table moved_region as
with moved as (
    select region_code from ((from act_span except from span_before) union all (from span_before except from act_span))
    union
    select region_code from (
        (from snapshot.tick where reported >= getvariable('ticked_from')::date except from tick_before)
        union all (from tick_before except from snapshot.tick))
    union
    select region.region_code
    from region
    where parent_code in (
        (from registered except select region_code from register_before where current)
        union all (select region_code from register_before where current except from registered))
)

select region_code from region
where level = 'kecamatan' and (region_code in (from moved) or region_code not in (select region_code from snapshot.requirement_point));

create or replace temp table point_before as from snapshot.requirement_point where region_code in (from moved_region);

delete from snapshot.requirement_point where region_code in (from moved_region);

insert into snapshot.requirement_point
with act as (
    select *, unnest(requirement_codes) as requirement_code from act_span where region_code in (from moved_region)
),

item as (
    select region_code, requirement_code, '2010-01-01'::date as period from moved_region cross join requirement_item
    union
    select region_code, requirement_code, from_month from act
    union
    select region_code, requirement_code, (until_month + interval 1 month)::date from act where until_month < '2999-01-01'
    union
    select region_code, requirement_code, period from snapshot.tick where region_code in (from moved_region)
),

-- The nearer act wins: the one with the fewest kecamatan, among equals the newest.
in_force as (
    select item.region_code, requirement_code, item.period, arg_min(act_id, (breadth, -epoch(starts::timestamp), act_id)) as act_id
    from item
    join requirement_item using (requirement_code)
    join act using (region_code, requirement_code)
    where item.period between from_month and until_month and "group" <> 'teknis'
    group by all
),

found as (
    select
        item.*,
        in_force.act_id as inherited_from,
        case when in_force.act_id is null then tick.evidence_level end as evidence_level,
        case
            when in_force.act_id is not null then 'terpenuhi'
            when tick.status = 'terpenuhi' and ("group" <> 'teknis' or tick.evidence_level = 0) then 'belum_terverifikasi'
            when tick.status is not null then tick.status
            when "group" <> 'teknis' and region.parent_code in (from registered) then 'belum'
            else 'belum_lapor'
        end as status
    from item
    join region using (region_code)
    join requirement_item using (requirement_code)
    left join in_force using (region_code, requirement_code, period)
    asof left join snapshot.tick on tick.region_code = item.region_code and tick.requirement_code = item.requirement_code
        and item.period >= tick.period
),

run as (
    select
        *,
        status is distinct from lag(status) over item as starts,
        lead(period, 1, '2999-12-01') over item as until
    from found
    window item as (partition by region_code, requirement_code order by period)
)

select
    region_code,
    requirement_code,
    period,
    until,
    status,
    inherited_from,
    evidence_level,
    max(period) filter (starts) over (partition by region_code, requirement_code order by period) as run_start
from run
order by region_code, requirement_code, period;
