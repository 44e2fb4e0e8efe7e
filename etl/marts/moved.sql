-- Months in which {relation}, or who is expected to report it, came out otherwise than before this build.
create or replace temp table changed_month as
select distinct period from moved where relation in ('{relation}', 'coverage')
