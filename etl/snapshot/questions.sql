-- One row per open question: what is asked, of which file, and how many rows wait for it (etl/facts/store.sql says what is asked
-- together); replaced: of a file that newer ones replaced, so nothing waits for it, and last. parts: each thing asked, with the id by which it may be answered alone, what it is about, what is proposed and its name.
with part as (
    select
        submission_id,
        rule,
        question,
        asked,
        count(*)::int as rows,
        arg_min(prompt, row) as prompt,
        arg_min(value, row) as subject,
        any_value(choices) as choices,
        any_value(suggestion) as suggestion,
        case when rule = 'U04' and not bool_and(measure = 'completed') then 'lain' else 'layanan' end as report_type,
        min(coalesce('lembar ' || nullif(regexp_extract(cell, '^(.+)!', 1), '') || ' ', '') || 'sel ' || split_part(cell, '!', -1)) as place
    from finding
    where question is not null
    group by submission_id, rule, question, asked
    having not bool_and(answered)
)

select
    asked as question,
    region.label as region,
    submission.file,
    submission.sha256,
    sum(part.rows)::int as rows,
    list({question: question, rule: rule, rows: part.rows, prompt: prompt, subject: subject, choices: choices, suggestion: suggestion,
        named: coalesce(proposed.name, proposed_region.label, proposed_item.name, proposed_unsur.name), report_type: report_type, place: place} order by rule, place, question) as parts,
    min(place) as place,
    submission.replaced
from part
join submission using (submission_id)
left join region on region.region_code = submission.region_code
left join service as proposed on proposed.service_code = suggestion
left join region as proposed_region on proposed_region.region_code = suggestion
left join requirement_item as proposed_item on proposed_item.requirement_code = suggestion
left join unsur as proposed_unsur on proposed_unsur.unsur = suggestion
group by asked, submission_id, region.label, submission.file, submission.sha256, submission.received_at, submission.replaced
order by replaced, submission.received_at, asked
