-- One row per region and month: {indicator} as a mean of the items of {parts}, weighed as the reference says; unknown unless all are there,
-- and then it stands on nobody and on no date.
insert into snapshot.indicator
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
from (
    select
        whole.region_code,
        whole.level,
        whole.period,
        sum(part.value * weight order by part.item) as total,
        sum(weight order by part.item) as weights,
        count(part.value) = (select count(*) from unsur) as complete,
        min(part.n_reported) as n_reported,
        whole.n_expected,
        whole.state_as_of
    from snapshot.indicator as whole
    left join snapshot.indicator as part
        on part.indicator = '{parts}' and part.item <> '' and part.region_code = whole.region_code and part.period = whole.period
    left join unsur on unsur.unsur = part.item
    where whole.indicator = '{parts}' and whole.item = '' and whole.period in (from changed_month)
    group by all
)
order by period, indicator, item, region_code
