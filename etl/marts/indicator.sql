-- One row per region of every level, month, indicator and item; rates are recomputed from sums at each level.
-- The names in braces come from paten/indicators/*.yaml. Only months in changed_month are written again. Without an item there is a row
-- wherever somebody is expected; with one only where something counts. The first month is the ledger's, or that of the first fact.
insert into snapshot.indicator
with found as (
    select
        region_code,
        period,
        item,
        numerator_{indicator}::double as numerator,
        denominator_{indicator}::double as denominator,
        n_reported_{indicator}::int as n_reported,
        state_as_of_{indicator} as state_as_of
    from measured
    where present_{indicator} > 0
),

expected as (
    select region_code, period, n_expected
    from snapshot.coverage
    where report_type = '{report_type}' and period in (from changed_month)
        and (period in (select period from ledger) or period in (select period from found))
)

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
from expected
{join} join found using (region_code, period)
join region using (region_code)
where region.level in ({levels})
order by period, indicator, item, region_code
