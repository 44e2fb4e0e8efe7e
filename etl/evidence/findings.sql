-- One row per finding about the submissions concerned, of the region, of what is below it and of what is above it.
create or replace temp table found as
select finding.submission_id, finding.region_code, sheet, row, "column", cell, rule, severity, message, value, question, answered
from snapshot.finding
join sent using (submission_id)
where finding.region_code is null
    or finding.region_code in (select region_code from snapshot.ancestor where ancestor_code = getvariable('region'))
    or finding.region_code in (select ancestor_code from snapshot.ancestor where region_code = getvariable('region'))
