-- One row per region, requirement and month: the accepted rows of the submission that counts.
insert into snapshot.compliance
select
    region_code,
    requirement_code,
    period,
    status,
    evidence,
    evidence_date,
    link,
    checked_by,
    checked_on,
    case when checked_by is not null and checked_on is not null then 3 when link is not null then 2
        when evidence_date is not null and evidence is not null then 1 else 0 end as evidence_level,
    submission_id,
    sheet,
    row,
    cells
from compliance_row
join row_state using (row_id, submission_id)
join changed_unit as unit using (submission_id, region_code, period, months)
where state = 'accepted' and unit.report_type = 'kepatuhan'
order by period, region_code, requirement_code;

-- A first tick reaches back to the month of its evidence, a first "tidak berlaku" without a date to the start.
insert into affected
select 'kepatuhan', min(case when status = 'tidak_berlaku' and evidence_date is null then '2010-01-01'::date
    else date_trunc('month', evidence_date)::date end) as reaches
from snapshot.compliance as fact
join changed_unit as unit using (submission_id, region_code, period)
where unit.report_type = 'kepatuhan' and status <> 'belum' and not exists (
    from snapshot.compliance as earlier
    where earlier.region_code = fact.region_code and earlier.requirement_code = fact.requirement_code and earlier.period < fact.period)
having reaches is not null;
