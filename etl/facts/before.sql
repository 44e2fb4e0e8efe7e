-- The units as they stand before this round, and those of submissions that go: forgotten ones, and those received after the day
-- this snapshot speaks of.
create or replace temp table unit_before as
select region_code, report_type, period, months, submission_id, current, received_at from snapshot.unit;

-- Of files without a unit: those that go, and those that are checked again.
insert into affected
select report_type, region_code, month
from without_unit
where submission_id in (from removed) or submission_id in (select submission_id from submission_in);

delete from snapshot.finding where submission_id in (select submission_id from removed);
delete from snapshot.unit where submission_id in (select submission_id from removed);
delete from snapshot.submission where submission_id in (select submission_id from removed);
