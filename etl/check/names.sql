-- One row per written region of a submission: the code it stands for, or null. Exact after folding, then aliases, then answers.
create or replace temp table region_name as
with written as (select distinct submission_id, "text" as text from region_written),

-- Names are looked for only below the sender; recurring names of kecamatan stay apart.
known as (
    select sender, fold(alias) as folded, min(region_code) as region_code
    from (select distinct sender from submission_in)
    join ancestor on ancestor_code = sender
    join region_alias using (region_code)
    group by all
    having count(distinct region_code) = 1
)

select
    written.submission_id,
    text,
    question_id(written.submission_id, 'U01', text) as question,
    coalesce(region.region_code, known.region_code, named.region_code, told.region_code) as region_code,
    answered.answer
from written
join submission_in using (submission_id)
left join region on region.region_code = written.text
left join known on known.sender = submission_in.sender and known.folded = fold(text)
left join answer_now as answered on answered.question = question_id(written.submission_id, 'U01', text)
left join region as told on told.region_code = answered.answer
left join (select fold(split_part(answer, '=', 1)) as folded, trim(split_part(answer, '=', 2)) as region_code from answer_now
    where question = 'alias' and regexp_matches(answer, '=\s*35\.')) as named on named.folded = fold(text)
    and (submission_in.sender = '35' or starts_with(named.region_code, submission_in.sender));

-- One row per written service of a submission: the code it stands for, or null.
create or replace temp table service_name as
with written as (from service_written),

known as (
    select fold(alias) as folded, min(service_code) as service_code
    from service_alias
    group by folded
    having count(distinct service_code) = 1
)

select
    submission_id,
    text,
    question_id(submission_id, 'L01', text) as question,
    coalesce(service.service_code, known.service_code, named.service_code, told.service_code) as service_code,
    answered.answer
from written
left join service on service.service_code = upper(text)
left join known on known.folded = fold(text)
left join answer_now as answered on answered.question = question_id(submission_id, 'L01', text)
left join service as told on told.service_code = upper(answered.answer)
left join (select fold(split_part(answer, '=', 1)) as folded, upper(trim(split_part(answer, '=', 2))) as service_code from answer_now
    where question = 'alias' and not regexp_matches(answer, '=\s*35\.')) as named on named.folded = fold(text);
