-- What a build remembers while it runs: submissions that go, months that the marts must look at again.
create or replace temp table removed (submission_id varchar);
create or replace temp table affected (report_type varchar, period date);
create or replace temp table holiday as select unnest(getvariable('holidays')::date[]) as day;
