-- One row per indicator of $indicators and month up to $period, oldest first, $months of them: period, indicator, title, unit,
-- better, value, numerator, denominator, n_reported, n_expected, state_as_of. value null: not reported.
select
    period,
    indicator,
    definition.title,
    definition.unit,
    definition.better,
    definition.minimum_volume,
    value,
    numerator,
    denominator,
    n_reported,
    n_expected,
    state_as_of
from indicator
left join definition using (indicator)
where region_code = $region
    and indicator in $indicators
    and item = ''
    and period <= $period
    and period > ($period - to_months($months))::date
order by period, indicator
