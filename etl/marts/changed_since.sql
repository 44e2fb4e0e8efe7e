-- Months in which {relation} now differs from what it was before this build.
create or replace temp table changed_month as
select period
from (select period, bit_xor(hash(hash(now))) as hash from snapshot.{relation} as now group by period) as present
full join (select period, hash from month_hash where relation = '{relation}') as former using (period)
where present.hash is distinct from former.hash;
