-- One row per thing asked that was answered by what an earlier file taught, so that it may still be answered for its own file: question,
-- rule, rows, prompt, subject, choices, suggestion, report_type, sha256.
select
    question,
    rule,
    count(*)::int as rows,
    arg_min(prompt, row) as prompt,
    arg_min(value, row) as subject,
    any_value(choices) as choices,
    any_value(suggestion) as suggestion,
    'layanan' as report_type,
    submission.sha256
from finding
join submission using (submission_id)
where answered and question not in (
    select question from answer where revokes is null and id not in (select revokes from answer where revokes is not null))
group by question, rule, submission.sha256
