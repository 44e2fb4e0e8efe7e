-- The units as they stand before this round, and those of submissions that go: forgotten ones, and those received after the day
-- this snapshot speaks of.
create or replace temp table unit_before as
select region_code, report_type, period, months, submission_id, current, received_at from snapshot.unit;

-- Files that hold no unit speak for their senders' months all the same: those that go, and those that are checked again.
insert into affected
select report_type, region_code, month
from (
    select region_code, unnest(report_types) as report_type, periods
    from snapshot.submission
    where submission_id not in (select submission_id from snapshot.unit)
        and (submission_id in (from removed) or submission_id in (select submission_id from submission_in))
), unnest(periods) as months(month);

delete from snapshot.finding where submission_id in (select submission_id from removed);
delete from snapshot.unit where submission_id in (select submission_id from removed);
delete from snapshot.submission where submission_id in (select submission_id from removed);
