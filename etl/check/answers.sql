-- One row per answer that stands: the newest to its question, not revoked, given by the end of the day as_of.
create or replace temp table answer_now as
select about, question, answer, reason, "by", "at", id
from snapshot.answer
where "at" < getvariable('as_of')::date + 1
    and id not in (select revokes from snapshot.answer where revokes is not null and "at" < getvariable('as_of')::date + 1)
    and revokes is null
qualify row_number() over (partition by about, question, case when question = 'alias' then fold(split_part(answer, '=', 1)) end
    order by "at" desc, id desc) = 1;

-- The id of a question survives rebuilding: it is made of what is asked.
create or replace temp macro question_id(submission_id, rule, subject) as
    rule || '-' || left(md5(submission_id || '|' || rule || '|' || subject), 6);

-- Answers that hold for later files too: no refusal, no number of one cell, and no zero.
create or replace temp macro is_remembered(rule, answer) as
    list_contains(getvariable('remembered')::varchar[], rule) and answer not in ('tolak', 'nihil') and not regexp_full_match(answer, '\d+');

-- One row per thing asked that somebody answered: its own answer, else the newest that the same sender gave to the same question about
-- an earlier file of the same layout. What is right for one cell or one file only is not remembered. asked: the name of a table of
-- submission_id, rule and subject.
create or replace temp macro answers_to(asked) as table
select asked.submission_id, rule, subject, answer, id as answer_id, about, source = asked.submission_id as own
from query_table(asked) as asked
join answer_source using (submission_id)
join answer_now on answer_now.question = question_id(source, rule, subject)
where source = asked.submission_id or is_remembered(rule, answer)
qualify row_number() over (partition by asked.submission_id, rule, subject order by source = asked.submission_id desc, "at" desc, id desc) = 1;

-- Answered files that no round has checked yet; filled by check/answered_in.
create or replace temp table answered_in (submission_id varchar, sha256 varchar, sender varchar, layout varchar, received_at timestamp);
