-- One row per fact, and one per region, month, indicator and service: what somebody would write by hand for this one file.
-- Types, de-duplicates, writes the facts with their rows in the order in which they are read, and adds up the six indicators that stand on
-- them, for the same regions and services as `indicator`. It checks nothing, keeps no original, no finding, no state, no interval.
-- Variables: csv (the file), reference (data/reference).
create table service_volume as
select *
from (
    select
        region_code,
        service_code,
        (period || '-01')::date as period,
        months::int as months,
        try_cast(requested as bigint) as requested,
        try_cast(completed as bigint) as completed,
        try_cast(rejected as bigint) as rejected,
        try_cast(on_time as bigint) as on_time,
        try_cast(carried_over as bigint) as carried_over,
        try_cast(pending as bigint) as pending,
        try_cast(complaints as bigint) as complaints,
        row_number() over () + 1 as "row"
    from read_csv(getvariable('csv'), header = true, all_varchar = true)
) as typed
qualify row_number() over (partition by region_code, service_code, period, months order by "row") = 1
order by period, region_code;

create table ancestor as
with recursive region as (from read_csv(getvariable('reference') || '/regions.csv', all_varchar = true)),

above as (
    select code as region_code, code as ancestor_code, parent_code from region
    union all
    select region_code, region.code, region.parent_code from above join region on region.code = above.parent_code
)

select region_code, ancestor_code from above;

create table indicator as
with of_service as (
    select
        region_code,
        period,
        service_code as item,
        requested::double as requested,
        completed::double as completed,
        rejected::double as rejected,
        case when completed is not null then on_time end::double as on_time,
        case when on_time is not null then completed end::double as timed,
        pending::double as pending,
        complaints::double as complaints
    from service_volume
),

of_kecamatan as (
    select region_code, period, '' as item, sum(columns(* exclude (region_code, period, item))) from of_service group by region_code, period
),

above as (
    select ancestor_code as region_code, period, item, sum(columns(* exclude (region_code, ancestor_code, period, item))), count(*) as n_reported
    from (from of_service union all from of_kecamatan)
    join ancestor using (region_code)
    where ancestor_code <> region_code
    group by ancestor_code, period, item
),

each as (
    select region_code, period, item, n_reported, unnest([
        {indicator: 'permohonan', numerator: requested, denominator: null},
        {indicator: 'selesai', numerator: completed, denominator: null},
        {indicator: 'ditolak', numerator: rejected, denominator: null},
        {indicator: 'tepat_waktu', numerator: on_time, denominator: timed},
        {indicator: 'sisa', numerator: pending, denominator: null},
        {indicator: 'pengaduan', numerator: complaints, denominator: null}
    ], recursive := true)
    from (select *, 1 as n_reported from of_kecamatan union all from above)
)

select region_code, period, indicator, item, numerator, denominator, coalesce(numerator / denominator, numerator) as value, n_reported
from each
where numerator is not null
order by period, indicator, item, region_code;

checkpoint;
