-- One row per indicator of $indicators and month of $months (none: the last month there is) at $region, by month and as $indicators lists
-- them: indicator, title, unit, period, value, numerator, denominator.
select
    indicator,
    definition.title,
    definition.unit,
    period,
    value,
    numerator,
    denominator
from indicator
join definition using (indicator)
where region_code = $region and item = '' and list_contains($indicators, indicator)
    and (list_contains($months::date[], period)
        or (len($months) = 0 and period = (select max(period) from indicator where region_code = $region)))
order by period desc, list_position($indicators, indicator)
