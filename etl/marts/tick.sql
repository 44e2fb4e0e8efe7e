-- One row per kecamatan, requirement and month in which what was reported of it changed. A row of the kabupaten/kota itself speaks for
-- its kecamatan until a kecamatan speaks for itself. The first tick of a technical item counts from the month of its evidence: that is what is dated.
-- What does not apply and bears no date has never applied, as far as anybody knows.
-- Only what was reported in or after the first month that changed is read again; the last tick before it stands for all that went before.
set variable ticked_from = (select coalesce(min(period), '2999-12-31') from affected where report_type = 'kepatuhan');

create or replace temp table tick_before as from snapshot.tick where reported >= getvariable('ticked_from')::date;

delete from snapshot.tick where reported >= getvariable('ticked_from')::date;

insert into snapshot.tick
with said as (
    select child.region_code, requirement_code, period, status, evidence_level, evidence_date, child.region_code = fact.region_code as own
    from snapshot.compliance as fact
    join ancestor on ancestor_code = fact.region_code
    join region as child on child.region_code = ancestor.region_code and child.level = 'kecamatan'
    where period >= getvariable('ticked_from')::date
),

spoken as (
    select region_code, requirement_code, min(period) as own_from
    from snapshot.compliance
    where (region_code, requirement_code) in (select (region_code, requirement_code) from said where not own)
    group by all
),

nearer as (
    select region_code, requirement_code, period, status, evidence_level, evidence_date, false as kept
    from said
    left join spoken using (region_code, requirement_code)
    where own or own_from is null or period < own_from
    union all
    select region_code, requirement_code, max(reported), arg_max(status, reported), arg_max(evidence_level, reported), null, true
    from snapshot.tick
    group by all
),

following as (
    select *, lag(status) over run as status_before, lag(evidence_level) over run as level_before
    from nearer
    window run as (partition by region_code, requirement_code order by period)
)

select
    region_code,
    requirement_code,
    period as reported,
    case
        when status_before is not null or status = 'belum' or (status = 'terpenuhi' and requirement_code not like 'T%') then period
        when status = 'tidak_berlaku' and evidence_date is null then '2010-01-01'
        else least(period, date_trunc('month', evidence_date)::date)
    end as period,
    status,
    evidence_level
from following
where not kept and (status is distinct from status_before or evidence_level <> level_before);

-- One row per kecamatan and month of a report on compliance that counts: it confirms what stands.
create or replace temp table confirmation as
select region_code, period, max(received_at)::date as confirmed_on
from snapshot.unit
where report_type = 'kepatuhan' and current and accepted > 0
group by all;
