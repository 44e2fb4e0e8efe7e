-- One row per indicator and item of $region in $period: indicator, item, title, unit, better, kind, value, low, high, numerator, denominator,
-- n_reported, n_expected, state_as_of, minimum_volume, grade, grade_label (of the satisfaction index). value null: unknown.
select
    indicator,
    item,
    definition.title,
    definition.unit,
    definition.better,
    definition.kind,
    value,
    low,
    high,
    numerator,
    denominator,
    n_reported,
    n_expected,
    state_as_of,
    minimum_volume,
    scale.grade,
    scale.label as grade_label
from indicator
left join definition using (indicator)
left join scale on scale.scale = 'skm-2017' and indicator = 'ikm' and round(value, 2) between value_min and value_max
where region_code = $region and period = $period
order by indicator, item
