-- Months from which acts changed: from the earliest start among acts that are there on one side only.
insert into affected
with after as (
    select * exclude (submission_id, sheet, row, cells) from snapshot.act
    where region_code in (select region_code from changed_unit where report_type = 'peraturan')
)

select 'peraturan', date_trunc('month', min(coalesce(valid_from, date)))::date
from ((from act_before except from after) union all (from after except from act_before))
having count(*) > 0;
