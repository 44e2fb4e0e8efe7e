-- One row per kecamatan of $region and requirement in $period: region_code, name, requirement_code, "group", short, status.
select
    requirement.region_code,
    region.name,
    requirement_code,
    requirement_item."group",
    requirement_item.short,
    status
from requirement
join region using (region_code)
join requirement_item using (requirement_code)
where region.parent_code = $region and period = $period
order by
    left(requirement_code, 1) <> 'S',
    left(requirement_code, 1) <> 'A',
    requirement_code[2:]::int,
    requirement.region_code
