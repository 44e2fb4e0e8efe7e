-- Submissions that an answer given or taken back since the last snapshot concerns, by sha256. A new alias concerns the files in which
-- that spelling waits; an alias taken back may have been used anywhere.
with given as (
    select id, about, question, answer, revokes
    from (select unnest(getvariable('answers')::struct(id varchar, about varchar, question varchar, answer varchar, reason varchar, "by" varchar, "at" varchar,
        revokes varchar)[], recursive := true))
    where "at"::timestamp < getvariable('as_of')::date + 1
),

moved as (
    select * from given where id not in (select id from snapshot.answer)
    union all
    select id, about, question, answer, revokes from snapshot.answer where id not in (select id from given)
),

named as (
    select question, answer, false as taken_back from moved where nullif(revokes, '') is null
    union all
    select given.question, given.answer, true from moved join given on given.id = moved.revokes
)

select distinct submission.sha256
from named
join snapshot.finding on finding.question = named.question
    or (named.question = 'alias' and finding.rule in ('U01', 'U20', 'U21', 'L01', 'K01', 'S01') and fold(finding.value) = fold(split_part(named.answer, '=', 1)))
join snapshot.submission using (submission_id)
union
select later.sha256                                      -- what a file that goes had taught
from snapshot.submission as gone
join snapshot.submission as later using (region_code, layout)
where gone.submission_id in (from removed) and gone.sha256 in (select about from snapshot.answer) and later.received_at >= gone.received_at
union
select sha256 from snapshot.submission where exists (from named where question = 'alias' and taken_back)
