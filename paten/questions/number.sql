-- At most one row: $indicator of $region in $period, as it was published, of $item ('': of all together): indicator, title, question,
-- unit, kind, value, numerator, denominator, low, high, n_reported, n_expected, state_as_of, label, item_name.
select
    indicator.indicator,
    definition.title,
    definition.question,
    definition.unit,
    definition.kind,
    value,
    numerator,
    denominator,
    low,
    high,
    n_reported,
    n_expected,
    state_as_of,
    region.label,
    coalesce(service.name, unsur.name, requirement_item.name, milestone.name, item) as item_name
from indicator
join region using (region_code)
left join definition using (indicator)
left join service on service_code = item
left join unsur on unsur.unsur = item
left join requirement_item on requirement_code = item
left join milestone on milestone.milestone = item
where indicator.region_code = $region and indicator.indicator = $indicator and period = $period::date and item = $item
