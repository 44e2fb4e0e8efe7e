-- What a build remembers while it runs: submissions that go, months that the marts must look at again, months in which a relation came
-- out otherwise, indicators that were worked out again.
create or replace temp table removed (submission_id varchar);
create or replace temp table affected (report_type varchar, region_code varchar, period date);
create or replace temp table moved (relation varchar, period date);
create or replace temp table measured (indicator varchar);
