-- One row per kecamatan, requirement and month in which anything about it may have changed: how it stands from then on.
-- S and A are evidenced by acts, T by ticks. Between two such months nothing changes, so both marts are read off these.
create or replace temp table point as
select region_code, '2010-01-01'::date as period from region where level = 'kecamatan'
union
select region_code, from_month from act_span
union
select region_code, (until_month + interval 1 month)::date from act_span where until_month < '2999-01-01'
union
select region_code, period from tick;

create or replace table snapshot.requirement_point as
with item as (
    select point.region_code, requirement_code, "group", point.period
    from point
    cross join requirement_item
),

-- The nearer act wins: the one with the fewest kecamatan, among equals the newest.
in_force as (
    select item.region_code, requirement_code, item.period, arg_min(act_id, (breadth, -epoch(starts::timestamp), act_id)) as act_id
    from item
    join (select *, unnest(requirement_codes) as requirement_code from act_span) as act using (region_code, requirement_code)
    where item.period between from_month and until_month and "group" <> 'teknis'
    group by all
),

registered as (select region_code from snapshot.unit where report_type = 'peraturan' and current and accepted > 0),

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
    left join in_force using (region_code, requirement_code, period)
    asof left join tick on tick.region_code = item.region_code and tick.requirement_code = item.requirement_code and item.period >= tick.period
),

run as (
    select *, status is distinct from lag(status) over (partition by region_code, requirement_code order by period) as starts
    from found
)

select
    region_code,
    requirement_code,
    period,
    status,
    inherited_from,
    evidence_level,
    max(period) filter (starts) over (partition by region_code, requirement_code order by period) as run_start
from run
order by region_code, requirement_code, period;
