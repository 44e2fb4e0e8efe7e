-- One row per kecamatan and month since 2010: the largest n such that steps 1 to n all hold on the month's last day.
-- Each step also stands on its own. History is by validity as known now: an act received today may change months long past.
create or replace table snapshot.stage as
with met as (
    select
        region_code,
        period,
        list(requirement_code order by requirement_code) filter (status not in ('terpenuhi', 'tidak_berlaku')) as unmet
    from snapshot.requirement_point
    group by all
),

-- An act M2 counts when it settles S1; what it must settle beside is read off the requirements.
in_force as (
    select point.region_code, point.period, list(distinct milestone) as milestones
    from point
    join act_span on act_span.region_code = point.region_code and point.period between from_month and until_month
    group by all
),

-- "A report with volume" means one ever, in or after the month of the launch.
volume as (
    select region_code, (period + to_months(months - 1))::date as period
    from snapshot.service_volume
    where greatest(requested, completed, rejected, on_time, pending, complaints) > 0
    group by all
),

launch as (
    select act_span.region_code, min(from_month) as launched, max(volume.period) >= min(from_month) as operated
    from act_span
    left join volume using (region_code)
    where milestone = 'M7'
    group by all
),

at_point as (
    select
        met.region_code,
        met.period,
        coalesce(milestones, []) as m,
        coalesce(unmet, []) as u,
        list_contains(m, 'M1') as step_1,
        list_contains(m, 'M2') and not list_contains(u, 'S1') and not (list_contains(u, 'S2') and list_contains(u, 'S3')) as step_2,
        list_has_all(m, ['M3', 'M4', 'M5']) and len(list_filter(u, lambda code: code[1] in ('A', 'T'))) = 0 as step_3,
        list_contains(m, 'M6') as step_4,
        list_contains(m, 'M7') and coalesce(operated, false) as step_5,
        list_contains(m, 'M8') as evaluated,
        operated,
        met.region_code in (select region_code from volume) as reported,
        case when not step_1 then 0 when not step_2 then 1 when not step_3 then 2 when not step_4 then 3 when not step_5 then 4 else 5 end as stage,
        bool_or(step_2 or step_4) over (partition by met.region_code order by met.period) as ever_legal
    from met
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

-- Every month of every kecamatan: what holds at a point holds until the next one. A window fills this far faster than asof joins do.
filled as (
    select
        region.region_code,
        month.period,
        region.valid_from,
        region.valid_to,
        max(told.period) over onward as point,
        max(confirmation.period) over onward as confirmed,
        max(volume.period) over onward as counted
    from region
    join month on month.period <= coalesce(region.valid_to, '2999-12-31')
    left join told on told.region_code = region.region_code and told.period = month.period
    left join confirmation on confirmation.region_code = region.region_code and confirmation.period = month.period
    left join volume on volume.region_code = region.region_code and volume.period = month.period
    where region.level = 'kecamatan'
    window onward as (partition by region.region_code order by month.period)
)

select
    filled.region_code,
    filled.period,
    held.stage,
    held.step_1,
    held.step_2,
    held.step_3,
    held.step_4,
    held.step_5,
    held.since,
    held.missing,
    case when held.step_2 and held.step_4 then 'lengkap' when held.step_2 or held.step_4 then 'sebagian' when held.ever_legal then 'berakhir'
        else 'belum_ada' end as legal_basis,
    case when counted > filled.period - interval 12 month then 'berjalan' else 'belum_dilaporkan' end as service,
    held.evaluated,
    confirmed as state_as_of
from filled
join told as held on held.region_code = filled.region_code and held.period = point
where coalesce(valid_from, '1900-01-01') <= last_day(filled.period) and coalesce(valid_to, '2999-12-31') >= filled.period
order by filled.period, filled.region_code;
