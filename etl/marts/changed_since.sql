-- Months in which {relation}, or who is expected to report it, now differs from what it was before this build.
create or replace temp table changed_month as
with present as (
    select '{relation}' as relation, period, bit_xor(hash(hash(now))) as hash from snapshot.{relation} as now group by period
    union all
    select 'coverage', period, bit_xor(hash(hash(now))) from snapshot.coverage as now group by period
)

select distinct period
from present
full join (from month_hash where relation in ('{relation}', 'coverage')) as former using (relation, period)
where present.hash is distinct from former.hash;
