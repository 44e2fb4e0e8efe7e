-- The one row that says whether months with over a quarter of all rows came out otherwise in this build and lie in no order. Each mart but
-- `requirement` is written month by month, and the facts on services in each round: after one round (getvariable('rounds')) they are in order.
with loose as (
    select relation, period
    from moved
    where getvariable('rounds') > 1 or relation in ('requirement', 'compliance', 'satisfaction')
)

select coalesce(sum(rows) filter ((relation, period) in (from loose)), 0) * 4 > sum(rows)
from snapshot.fingerprint
where period is not null and relation in (select table_name from duckdb_tables() where database_name = 'snapshot')
