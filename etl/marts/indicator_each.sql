-- One row per region of {levels}, month, indicator and item: all measures of {facts} by {item} at once, on the rows below each region.
-- A region's item has one row of {facts} at most, so rows count regions. There is a row only where something counts.
insert into snapshot.indicator
with grouped as (
    select
        ancestor_code as region_code,
        period,
        {item} as item,
        {measures}
    from snapshot.{facts} as source
    join ancestor using (region_code)
    semi join (select region_code as ancestor_code from region where level in ({levels})) using (ancestor_code)
    where period in (from changed_month) and {item} is not null
    group by all
),

measured as (
    select region_code, level, period, item, n_expected, unnest([{told}], recursive := true)
    from grouped
    join region using (region_code)
    left join (from snapshot.coverage where report_type = '{report_type}') as coverage using (region_code, period)
)

select
    region_code,
    level,
    period,
    indicator,
    item,
    numerator,
    denominator,
    value_of(numerator, denominator, ratio, per) as value,
    low_of(numerator, denominator, limits, per) as low,
    high_of(numerator, denominator, limits, per) as high,
    n_reported::int as n_reported,
    n_expected,
    state_as_of
from measured
where present > 0 and (early or period in (select period from ledger))
order by level = 'kecamatan', period
