-- One row per row of {facts} that the number counts: at or below the region, in the month, whole by the definition's `where`.
select source.*
from {snapshot}{facts} as source
join {snapshot}ancestor using (region_code)
where ancestor_code = {region} and period = {period} and ({where})
    and ({chosen} = '' or {item} = {chosen})
