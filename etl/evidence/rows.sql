-- One row per row of {facts} that the number counts: at or below the region, in the month, whole by the definition's `where`.
create or replace temp table evidence_row as
select source.*
from snapshot.{facts} as source
join snapshot.ancestor using (region_code)
where ancestor_code = getvariable('region') and period = getvariable('period')::date and ({where})
    and (getvariable('item') = '' or {item} = getvariable('item'))
