-- One row per item of $indicator that has a number in $region in $period: item, name.
select item, coalesce(service.name, unsur.name, requirement_item.name, milestone.name, item) as name
from indicator
left join service on service_code = item
left join unsur on unsur.unsur = item
left join requirement_item on requirement_code = item
left join milestone on milestone.milestone = item
where indicator.region_code = $region and indicator.indicator = $indicator and period = $period::date and item <> ''
order by item
