-- One row per region of every level, month and indicator: all measures of {facts} that add up, in one pass. First the regions that
-- report themselves, then these for themselves and all above them: any number of levels; rates are recomputed from sums at each.
-- There is a row wherever somebody is expected, from the ledger's first month or the first fact's. Names in braces: paten/indicators/*.yaml.
insert into snapshot.indicator
with reporting as (
    select
        region_code,
        period,
        {measures}
    from snapshot.{facts}
    where period in (from changed_month)
    group by region_code, period
),

summed as (
    select
        ancestor_code as region_code,
        period,
        {states}
        sum(columns('^(numerator|denominator)_.*$')) as '\0',
        sum(least(columns('^(present|confirmed)_.*$'), 1)) as '\0'
    from reporting
    join ancestor using (region_code)
    where ancestor_code <> region_code
    group by ancestor_code, period
    union all by name
    select
        region_code,
        period,
        columns('^(numerator|denominator|state_as_of)_.*$'),
        least(columns('^(present|confirmed)_.*$'), 1) as '\0'
    from reporting
),

expected as (
    select region_code, period, n_expected
    from snapshot.coverage
    where report_type = '{report_type}' and period in (from changed_month)
        and (period in (select period from ledger) or period in (select distinct period from reporting))
),

measured as (
    select region_code, level, period, n_expected, unnest([{told}], recursive := true)
    from expected
    full join summed using (region_code, period)
    join region using (region_code)
)

select
    region_code,
    level,
    period,
    indicator,
    '' as item,
    numerator,
    denominator,
    value_of(numerator, denominator, ratio, per) as value,
    low_of(numerator, denominator, limits, per) as low,
    high_of(numerator, denominator, limits, per) as high,
    coalesce(n_reported, 0)::int as n_reported,
    n_expected,
    state_as_of
from measured
where list_contains(levels, level) and (n_expected is not null or present > 0)
    and (early or period in (select period from ledger))
order by level = 'kecamatan', period
