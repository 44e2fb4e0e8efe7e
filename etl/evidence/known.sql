-- One row: which months and items of the indicator there are for the region; nulls: none.
select min(period) as first, max(period) as last, list(distinct item order by item) filter (item <> '') as items
from snapshot.indicator
where region_code = getvariable('region') and indicator = getvariable('indicator')
