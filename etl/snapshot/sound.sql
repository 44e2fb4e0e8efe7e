-- What must hold in any snapshot; each row is a fault and stops the publication. Of facts and indicators only the months are looked at
-- that this build wrote: the others were looked at when they were written.
-- A key can be there twice where rows are more than the services, or regions, that they name: each has its bit, which is counted four times
-- as fast as whole keys are. Services share 63 bits, so of theirs the keys themselves decide.
set variable regions = (select count(*)::int from snapshot.region);

with volume as not materialized (from snapshot.service_volume where period in (select period from affected)),

written as not materialized (from snapshot.indicator where indicator in (from measured) and period in (select period from moved)),

service_bit as (select service_code, 1::ubigint << (row_number() over () % 63) as bit from snapshot.service),

crowded as (
    select region_code, period, months from volume join service_bit using (service_code)
    group by region_code, period, months
    having count(*) > bit_count(bit_or(bit))
),

region_number as (select region_code, (row_number() over ())::int as number from snapshot.region)

select 'lebih dari satu baris untuk satu kunci di service_volume' as fault
from (select 1 from volume semi join crowded using (region_code, period, months) group by region_code, period, months, service_code
    having count(*) > 1 limit 1)
union all
select 'lebih dari satu baris untuk satu kunci di compliance'
from (select 1 from snapshot.compliance where period in (select period from affected)
    group by region_code, requirement_code, period having count(*) > 1 limit 1)
union all
select 'lebih dari satu baris untuk satu kunci di act' from (select 1 from snapshot.act group by act_id having count(*) > 1 limit 1)
union all
select 'lebih dari satu baris untuk satu kunci di indicator'
from (select 1 from written join region_number using (region_code) group by period, indicator, item
    having count(*) > bit_count(bitstring_agg(number, 1, getvariable('regions'))) limit 1)
union all
select 'angka di bawah nol di service_volume' from (select 1 from volume
    where least(requested, completed, rejected, on_time, carried_over, pending, complaints) < 0 limit 1)
union all
select 'lebih banyak kecamatan melapor daripada yang ada' from (select 1 from snapshot.report where n_kecamatan > n_kecamatan_expected
    and timeliness <> 'dikecualikan' limit 1)
union all
select 'fakta dari kiriman yang tidak tercatat' from (select 1 from volume
    where submission_id not in (select submission_id from snapshot.submission) limit 1)
