-- Objections of all rules; filled one rule at a time.
create or replace temp table hit (row_id varchar, rule varchar, severity varchar, measure varchar, sentence varchar, advice varchar, subject varchar, suggestion varchar);

-- What the rules ask, each thing once.
create or replace temp view asked_now as
select distinct any_row.submission_id, rule, subject
from hit
join any_row using (row_id)
where severity = 'tanya' and subject is not null;
