-- The one row that says whether months with over a quarter of all rows came out otherwise in this build.
select coalesce(sum(rows) filter ((relation, period) in (select (relation, period) from moved)), 0) * 4 > sum(rows)
from snapshot.fingerprint
where period is not null
