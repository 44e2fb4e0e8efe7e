-- One row per region of every level, month, indicator and item; rates are recomputed from sums at each level.
-- The names in braces come from paten/indicators/*.yaml. Only months in changed_month are written again.
with measured as (
    select
        ancestor_code as region_code,
        period,
        {item} as item,
        ({numerator})::double as numerator,
        ({denominator})::double as denominator,
        (count(distinct source.region_code) filter ({confirmed}))::int as n_reported,
        {state_as_of} as state_as_of
    from snapshot.{facts} as source
    join ancestor using (region_code)              -- itself and all above: any number of levels
    where period in (from changed_month) and {where}
    group by all
)

insert into snapshot.indicator
select
    region_code,
    region.level,
    period,
    '{indicator}' as indicator,
    coalesce(item, '') as item,
    numerator,
    denominator,
    {value} as value,
    {low} as low,
    {high} as high,
    coalesce(n_reported, 0) as n_reported,
    n_expected,
    state_as_of
from (from snapshot.coverage where report_type = '{report_type}' and period in (from changed_month)) as coverage
{join} join measured using (region_code, period)
join region using (region_code)
order by period, indicator, item, region_code
