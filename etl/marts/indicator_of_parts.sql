-- One row per region and month: {indicator} as a mean of the items of {parts}, weighed as the reference says; unknown unless all are there,
-- and then it stands on nobody and on no date.
insert into snapshot.indicator
with whole as (
    select
        region_code,
        level,
        period,
        sum((value * weight)::decimal(28, 18))::double as total,    -- exact sums: no order of rows changes the last digit
        sum(weight::decimal(28, 18))::double as weights,
        count(weight) filter (value is not null) = (select count(*) from unsur) as complete,
        min(n_reported) filter (item <> '') as n_reported,
        max(n_expected) filter (item = '') as n_expected,
        max(state_as_of) as state_as_of
    from snapshot.indicator
    left join unsur on unsur.unsur = item
    where indicator = '{parts}' and period in (from changed_month)
    group by all
)

select
    region_code,
    level,
    period,
    '{indicator}' as indicator,
    '' as item,
    case when complete then total end as numerator,
    case when complete then weights end as denominator,
    case when complete then total / weights * {scale} end as value,
    null as low,
    null as high,
    case when complete then n_reported else 0 end as n_reported,
    n_expected,
    case when complete then state_as_of end as state_as_of
from whole
