-- One row per open question: what is asked, of which file, and how many rows wait for it. Like things of one file are asked together:
-- one question for each rule, at most five for a file, the fifth about all that is left. parts: each thing asked, with the id by which it
-- may be answered alone, what it is about and what is proposed. paten/questions/open_questions.sql gathers them in the same way.
with part as (
    select
        submission_id,
        rule,
        question,
        bool_and(answered) as answered,
        count(*)::int as rows,
        arg_min(prompt, row) as prompt,
        arg_min(value, row) as subject,
        any_value(choices) as choices,
        any_value(suggestion) as suggestion,
        case when rule = 'U04' and not bool_and(measure = 'completed') then 'lain' else 'layanan' end as report_type,
        min(case when sheet is null then '' else 'lembar ' || sheet || ' ' end || 'sel ' || "column" || row) as place,
        count(*) over (partition by submission_id, rule) as alike,
        dense_rank() over (partition by submission_id order by rule) as kind
    from finding
    where question is not null
    group by submission_id, rule, question
),

asked as (
    select
        *,
        case when max(kind) over (partition by submission_id) > 5 and kind >= 5 then 'U29' else rule end as asked_by,
        case when asked_by <> rule or alike > 1 then asked_by || '-' || left(md5(submission_id || '|' || asked_by || '|' || chr(10)), 6)
            else question end as asked_as
    from part
)

select
    asked_as as question,
    region.label as region,
    submission.file,
    submission.sha256,
    sum(asked.rows)::int as rows,
    list({question: question, rule: rule, rows: asked.rows, prompt: prompt, subject: subject, choices: choices, suggestion: suggestion,
        report_type: report_type, place: place} order by rule, place, question) as parts,
    min(place) as place
from asked
join submission using (submission_id)
left join region on region.region_code = submission.region_code
where not answered
group by asked_as, region.label, submission.file, submission.sha256, submission.received_at
order by submission.received_at, asked_as
