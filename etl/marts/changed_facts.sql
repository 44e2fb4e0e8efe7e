-- Months in which the facts of {report_type} changed, or in which who is expected changed.
create or replace temp table changed_month as
select distinct period from affected where report_type = '{report_type}'
union
select period
from (select period, bit_xor(hash(hash(now))) as hash from snapshot.coverage as now group by period) as present
full join (select period, hash from month_hash where relation = 'coverage') as former using (period)
where present.hash is distinct from former.hash;
