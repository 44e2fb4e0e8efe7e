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
