-- What the marts stand on, as it was before this build. Needs answer_now of the snapshot that this one starts from.
create or replace temp macro kind_of(t) as case when regexp_matches(lower(t), 'peraturan|perwali|perbup') then 'peraturan'
    when regexp_matches(lower(t), 'keputusan|kepwal|kepbup|\bsk\b') then 'keputusan' end;

-- One row per act and kecamatan it covers: the months on whose last day it is in force.
create or replace temp macro spans() as table
select
    act_id,
    milestone,
    unnest(kecamatan_codes) as region_code,
    len(kecamatan_codes) as breadth,
    requirement_codes,
    coalesce(valid_from, date) as starts,
    date_trunc('month', starts)::date as from_month,
    coalesce(case when ends_on = last_day(ends_on) then date_trunc('month', ends_on)
        else date_trunc('month', ends_on) - interval 1 month end, '2999-12-01')::date as until_month
from snapshot.act;

-- Registers of acts that hold anything, and the day on which each came.
create or replace temp macro registers() as table
select region_code, received_at::date as confirmed_on, current from snapshot.unit where report_type = 'peraturan' and accepted > 0;

-- Exemptions and months declared final, as answered: a region, a month, or one region's month.
create or replace temp macro declarations() as table
select
    question,
    case when regexp_matches(about, '^35(\.\d\d)?$') then about end as region_code,
    coalesce(period_of(about), period_of(answer)) as period
from answer_now
where question in ('exempt', 'final') and lower(answer) <> 'tidak';

-- Of each kecamatan: whether it was launched, whether it reported volume in or after that month, whether ever.
create or replace temp macro launches() as table
select
    region.region_code,
    min(from_month) as launched,
    max(volume.period) >= min(from_month) as operated,
    max(volume.period) is not null as reported
from region
left join spans() as span on span.region_code = region.region_code and span.milestone = 'M7'
left join (select region_code, max(period) as period from snapshot.volume_month group by region_code) as volume
    on volume.region_code = region.region_code
where region.level = 'kecamatan'
group by region.region_code;

create or replace temp table span_before as from spans();
create or replace temp table launch_before as from launches();
create or replace temp table register_before as from registers();
create or replace temp table declared_before as from declarations();
