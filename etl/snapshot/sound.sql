-- What must hold in any snapshot; each row is a fault and stops the publication. Of facts and indicators only the months are looked at
-- that this build wrote: the others were looked at when they were written.
-- A key that is there twice has a hash that is there twice: numbers are counted four times as fast as texts.
with volume as not materialized (from snapshot.service_volume where period in (select period from affected)),

written as not materialized (from snapshot.indicator where period in (select period from moved)),

volume_twice as (
    select hash(region_code, service_code, period, months) as number from volume group by number having count(*) > 1
),

written_twice as (select hash(region_code, period, indicator, item) as number from written group by number having count(*) > 1)

select 'lebih dari satu baris untuk satu kunci di service_volume' as fault
from (select 1 from volume where hash(region_code, service_code, period, months) in (select number from volume_twice)
    group by region_code, service_code, period, months having count(*) > 1 limit 1)
union all
select 'lebih dari satu baris untuk satu kunci di compliance'
from (select 1 from snapshot.compliance where period in (select period from affected)
    group by region_code, requirement_code, period having count(*) > 1 limit 1)
union all
select 'lebih dari satu baris untuk satu kunci di act' from (select 1 from snapshot.act group by act_id having count(*) > 1 limit 1)
union all
select 'lebih dari satu baris untuk satu kunci di indicator'
from (select 1 from written where hash(region_code, period, indicator, item) in (select number from written_twice)
    group by region_code, period, indicator, item having count(*) > 1 limit 1)
union all
select 'angka di bawah nol di service_volume' from (select 1 from volume
    where least(requested, completed, rejected, on_time, carried_over, pending, complaints) < 0 limit 1)
union all
select 'lebih banyak kecamatan melapor daripada yang ada' from (select 1 from snapshot.report where n_kecamatan > n_kecamatan_expected
    and timeliness <> 'dikecualikan' limit 1)
union all
select 'fakta dari kiriman yang tidak tercatat' from (select 1 from volume
    where submission_id not in (select submission_id from snapshot.submission) limit 1)
