-- What a build remembers while it runs: submissions that go, months that the marts must look at again, months in which a relation came
-- out otherwise, indicators that were worked out again.
create or replace temp table removed (submission_id varchar);
create or replace temp table affected (report_type varchar, region_code varchar, period date);
create or replace temp table moved (relation varchar, period date);
create or replace temp table measured (indicator varchar);

-- One row per file that holds no unit, since nobody knows a kecamatan or month of its rows, for each report type and month that it names;
-- period: the month of the ledger, of a survey its year. Such a file speaks for its sender all the same.
create or replace temp view without_unit as
select * exclude (periods), case when report_type = 'skm' then date_trunc('year', month)::date else month end as period
from (
    select submission_id, sha256, region_code, received_at, estimated, held, rejected, replaced, unnest(report_types) as report_type, periods
    from snapshot.submission
    where submission_id not in (select submission_id from snapshot.unit)
), unnest(periods) as months(month);
