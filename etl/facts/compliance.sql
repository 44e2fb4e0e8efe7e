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
anti join (from row_fate where state <> 'accepted') using (row_id)
semi join (from changed_unit where report_type = 'kepatuhan') using (submission_id, region_code, period, months);
