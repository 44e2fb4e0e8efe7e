-- One row per objection, with the question it asks and whether somebody answered it.
create or replace temp table judged as
select
    hit.*,
    any_row.submission_id,
    case when severity = 'tanya' then question_id(any_row.submission_id, rule, subject) end as question,
    answer_now.answer
from hit
join any_row using (row_id)
left join answer_now on answer_now.question = question_id(any_row.submission_id, rule, subject) and severity = 'tanya';

-- One row per row to which a rule objects: accepted, rejected, held; now, and before any answer.
-- "pakai 2" keeps the second of the rows with one key and drops the others.
create or replace temp table row_fate as
with ranked as (
    select row_id, rank() over (partition by submission_id, report_type, key order by n) as nth from any_row where keyed and row_id in (select row_id from judged where rule = 'U04')
),

blow as (
    select
        row_id,
        bool_or(severity = 'galat') as wrong,
        bool_or(severity = 'tanya') as asks,
        bool_or(severity = 'tanya' and answer is null) as waits,
        bool_or(answer = 'tolak' or (rule = 'U04' and starts_with(answer, 'pakai') and answer <> 'pakai ' || nth)
            or (rule = 'U04' and answer = 'jumlahkan' and measure <> 'completed')) as refused
    from judged
    left join ranked using (row_id)
    group by row_id
)

select
    row_id,
    case when wrong or refused then 'rejected' when waits then 'held' else 'accepted' end as state,
    case when wrong then 'rejected' when asks then 'held' else 'accepted' end as first_state
from blow;

-- One row per row of a submission with its state: whatever nobody objects to is accepted.
create or replace temp view stated_row as
select any_row.*, coalesce(state, 'accepted') as state, coalesce(first_state, 'accepted') as first_state
from any_row
left join row_fate using (row_id);

create or replace temp view row_state as select row_id, submission_id, state, first_state from stated_row;
