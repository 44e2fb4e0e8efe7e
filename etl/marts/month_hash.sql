-- What each month of the small marts held before this build.
create or replace temp table month_hash as
select 'report' as relation, period, bit_xor(hash(hash(former))) as hash from snapshot.report as former group by period
union all
select 'requirement', period, bit_xor(hash(hash(former))) from snapshot.requirement as former group by period
union all
select 'stage', period, bit_xor(hash(hash(former))) from snapshot.stage as former group by period
union all
select 'coverage', period, bit_xor(hash(hash(former))) from snapshot.coverage as former group by period;
