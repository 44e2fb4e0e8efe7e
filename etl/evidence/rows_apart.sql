-- One row per row of {facts} at or below the region in the month that the number does not count: it is not whole, or of another kind.
create or replace temp table row_apart as
select source.*
from snapshot.{facts} as source
join snapshot.ancestor using (region_code)
where ancestor_code = getvariable('region') and period = getvariable('period')::date and not coalesce(({where}), false)
    and (getvariable('item') = '' or {item} = getvariable('item'))
