-- One row: the number as it was published and what it was computed with. No row: there is no such cell.
select
    indicator.region_code,
    region.label as region,
    indicator.level,
    indicator.period,
    indicator.indicator,
    definition.title,
    definition.question,
    definition.unit,
    definition.kind,
    definition.report_type,
    definition.minimum_volume,
    item,
    coalesce(service.name, unsur.name, requirement_item.name) as item_name,
    value,
    numerator,
    denominator,
    low,
    high,
    n_reported,
    n_expected,
    state_as_of,
    (select value from snapshot.meta where key = 'as_of') as as_of,
    (select value from snapshot.meta where key = 'simulated') as simulated,
    (select value from snapshot.meta where key = 'code') as code,
    (select value from snapshot.meta where key = 'reference') as reference
from snapshot.indicator
join snapshot.region using (region_code)
left join snapshot.definition using (indicator)
left join snapshot.service on service_code = item
left join snapshot.unsur on unsur = item
left join snapshot.requirement_item on requirement_code = item
where indicator.region_code = getvariable('region') and indicator = getvariable('indicator') and period = getvariable('period')::date
    and item = getvariable('item')
