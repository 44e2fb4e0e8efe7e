-- One row per indicator of $indicators and month up to $period, oldest first, $months of them, of one $item of it; columns as `history`.
-- Where the indicator is known and nothing falls to the item, that is a zero. value null: not reported.
select
    total.period,
    total.indicator,
    definition.title,
    definition.unit,
    definition.better,
    definition.minimum_volume,
    case when total.value is not null then coalesce(one.value, 0) end as value,
    case when total.value is not null then coalesce(one.numerator, 0) end as numerator,
    coalesce(one.denominator, total.denominator) as denominator,
    total.n_reported,
    total.n_expected,
    total.state_as_of
from indicator as total
left join definition using (indicator)
left join indicator as one
    on one.region_code = total.region_code
    and one.period = total.period
    and one.indicator = total.indicator
    and one.item = $item
where total.region_code = $region
    and total.indicator in $indicators
    and total.item = ''
    and total.period <= $period
    and total.period > ($period - to_months($months))::date
order by total.period, total.indicator
