-- One row per kecamatan, requirement and month in which what was reported of it changed. A row of the kabupaten/kota itself speaks for
-- its kecamatan until a kecamatan speaks for itself. The first tick of a technical item counts from the month of its evidence: that is what is dated.
-- What does not apply and bears no date has never applied, as far as anybody knows.
create or replace temp table tick as
with said as (
    select child.region_code, requirement_code, period, status, evidence_level, evidence_date, child.region_code = fact.region_code as own
    from snapshot.compliance as fact
    join ancestor on ancestor_code = fact.region_code
    join region as child on child.region_code = ancestor.region_code and child.level = 'kecamatan'
),

nearer as (
    select *
    from said
    left join (select region_code, requirement_code, min(period) as own_from from said where own group by all)
        using (region_code, requirement_code)
    where own or own_from is null or period < own_from
),

following as (
    select *, lag(status) over run as status_before, lag(evidence_level) over run as level_before
    from nearer
    window run as (partition by region_code, requirement_code order by period)
)

select
    region_code,
    requirement_code,
    case
        when status_before is not null or status = 'belum' or (status = 'terpenuhi' and requirement_code not like 'T%') then period
        when status = 'tidak_berlaku' and evidence_date is null then '2010-01-01'
        else least(period, date_trunc('month', evidence_date)::date)
    end as period,
    status,
    evidence_level
from following
where status is distinct from status_before or evidence_level <> level_before;

-- One row per kecamatan and month of a report on compliance that counts: it confirms what stands.
create or replace temp table confirmation as
select region_code, period, max(received_at)::date as confirmed_on
from snapshot.unit
where report_type = 'kepatuhan' and current and accepted > 0
group by all;
