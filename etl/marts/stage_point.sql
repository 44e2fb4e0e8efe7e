-- One row per kecamatan and month in which its stage or a step may have changed: how it stands from then on. The stage is the largest n
-- such that steps 1 to n all hold; each step also stands on its own. History is by validity as known now: an act received today may
-- change months long past.
-- Only kecamatan whose acts, requirements or launch moved are worked out again.
create or replace temp table launch as from launches();

create or replace temp table stage_region as
select region_code from moved_region
union
select region_code from ((from launch except from launch_before) union all (from launch_before except from launch));

create or replace temp table stage_point_before as from snapshot.stage_point where region_code in (from stage_region);

delete from snapshot.stage_point where region_code in (from stage_region);

insert into snapshot.stage_point
with span as (from act_span where region_code in (from stage_region)),

point as (
    select region_code, period from snapshot.requirement_point where region_code in (from stage_region)
    union
    select region_code, from_month from span
    union
    select region_code, (until_month + interval 1 month)::date from span where until_month < '2999-01-01'
),

met as (
    select point.region_code, point.period, list(requirement_code order by requirement_code) as unmet
    from point
    join snapshot.requirement_point as item on item.region_code = point.region_code and point.period >= item.period and point.period < item.until
    where status not in ('terpenuhi', 'tidak_berlaku')
    group by all
),

-- An act M2 counts when it settles S1; what it must settle beside is read off the requirements.
in_force as (
    select point.region_code, point.period, list(distinct milestone) as milestones
    from point
    join span on span.region_code = point.region_code and point.period between from_month and until_month
    group by all
),

at_point as (
    select
        point.region_code,
        point.period,
        coalesce(milestones, []) as m,
        coalesce(unmet, []) as u,
        list_contains(m, 'M1') as step_1,
        list_contains(m, 'M2') and not list_contains(u, 'S1') and not (list_contains(u, 'S2') and list_contains(u, 'S3')) as step_2,
        list_has_all(m, ['M3', 'M4', 'M5']) and len(list_filter(u, lambda code: code[1] in ('A', 'T'))) = 0 as step_3,
        list_contains(m, 'M6') as step_4,
        list_contains(m, 'M7') and coalesce(operated, false) as step_5,  -- a report with volume, ever, in or after the launch
        list_contains(m, 'M8') as evaluated,
        operated,
        reported,
        case when not step_1 then 0 when not step_2 then 1 when not step_3 then 2 when not step_4 then 3 when not step_5 then 4 else 5 end as stage,
        bool_or(step_2 or step_4) over (partition by point.region_code order by point.period) as ever_legal
    from point
    left join met using (region_code, period)
    left join in_force using (region_code, period)
    left join launch using (region_code)
),

run as (
    select *, stage is distinct from lag(stage) over (partition by region_code order by period) as starts
    from at_point
),

told as (
    select
        *,
        max(period) filter (starts) over (partition by region_code order by period) as since,
        case stage
            when 0 then ['M1']
            when 1 then list_concat(list_filter(['M2'], lambda code: not list_contains(m, code)),
                list_filter(['S1', 'S3'], lambda code: list_contains(u, code) and (code = 'S1' or list_contains(u, 'S2'))))
            when 2 then list_concat(list_filter(['M3', 'M4', 'M5'], lambda code: not list_contains(m, code)),
                list_filter(u, lambda code: code[1] in ('A', 'T')))
            when 3 then ['M6']
            when 4 then list_filter(['M7', 'laporan'],
                lambda code: case code when 'M7' then not list_contains(m, 'M7') else not coalesce(operated, reported) end)
            else []
        end as missing
    from run
),

-- Each missing item by the act that settles it: S by M2, A1 to A6 by M3, A7 by M4.
levers as (
    select *, list_distinct(list_transform(missing,
        lambda code: case when code[1] = 'S' then 'M2' when code = 'A7' then 'M4' when code[1] = 'A' then 'M3' else code end)) as acts
    from told
)

select
    region_code,
    period,
    stage,
    step_1,
    step_2,
    step_3,
    step_4,
    step_5,
    since,
    missing,
    len(acts)::int as n_missing,
    case when len(acts) = 1 and acts[1] in ('M2', 'M3', 'M4', 'M6') then acts[1] end as lever,
    case when step_2 and step_4 then 'lengkap' when step_2 or step_4 then 'sebagian' when ever_legal then 'berakhir' else 'belum_ada' end as legal_basis,
    evaluated
from levers
order by region_code, period;
