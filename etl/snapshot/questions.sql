-- One row per open question: what is asked, of which file, and how many rows wait for it.
select
    question,
    region.label as region,
    submission.file,
    submission.sha256,
    count(*)::int as rows,
    arg_min(prompt, row) as prompt,
    any_value(choices) as choices,
    any_value(suggestion) as suggestion,
    case when rule = 'U04' then case when bool_and(measure = 'completed') then 'layanan' else 'lain' end else 'layanan' end as report_type,
    min(case when sheet is null then '' else 'lembar ' || sheet || ' ' end || 'sel ' || "column" || row) as place
from finding
join submission using (submission_id)
left join region on region.region_code = submission.region_code
where question is not null and not answered
group by question, region.label, submission.file, submission.sha256, rule, submission.received_at
order by submission.received_at, question
