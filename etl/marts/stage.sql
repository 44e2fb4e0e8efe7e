-- One row per kecamatan and month since 2010, from the first month on in which anything moved: what holds at a point holds until the next.
create or replace temp table stage_month as
with moved as (
    select period from (from snapshot.stage_point where region_code in (from stage_region) except from stage_point_before)
    union all
    select period from (from stage_point_before except from snapshot.stage_point)
    union all
    select period from affected where report_type in ('layanan', 'kepatuhan')
    union all
    select period from month where period not in (select period from snapshot.fingerprint where relation = 'stage')
)

select period from month where period >= (select min(period) from moved);

delete from snapshot.stage where period in (from stage_month);

insert into snapshot.stage
with first_month as (select min(period) as period from stage_month),

-- What held before the first month is carried into it; a window fills the rest far faster than asof joins do.
point as (
    select region_code, greatest(stage_point.period, first_month.period) as month, max(stage_point.period) as period
    from snapshot.stage_point, first_month
    group by all
),

confirmed as (
    select region_code, greatest(confirmation.period, first_month.period) as month, max(confirmation.period) as period
    from confirmation, first_month
    group by all
),

counted as (
    select region_code, greatest(volume_month.period, first_month.period) as month, max(volume_month.period) as period
    from snapshot.volume_month, first_month
    group by all
),

filled as (
    select
        region.region_code,
        month.period,
        region.valid_from,
        region.valid_to,
        max(point.period) over onward as point,
        max(confirmed.period) over onward as confirmed,
        max(counted.period) over onward as counted
    from region
    cross join stage_month as month
    left join point on point.region_code = region.region_code and point.month = month.period
    left join confirmed on confirmed.region_code = region.region_code and confirmed.month = month.period
    left join counted on counted.region_code = region.region_code and counted.month = month.period
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
    held.n_missing,
    held.lever,
    held.legal_basis,
    case when counted > filled.period - interval 12 month then 'berjalan' else 'belum_dilaporkan' end as service,
    held.evaluated,
    confirmed as state_as_of
from filled
join snapshot.stage_point as held on held.region_code = filled.region_code and held.period = point
where coalesce(valid_from, '1900-01-01') <= last_day(filled.period) and coalesce(valid_to, '2999-12-31') >= filled.period
order by filled.period, filled.region_code;
