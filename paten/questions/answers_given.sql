-- One row per answer given to a question of the checks, newest first, $limit of them: id, question, answer, reason, by, at, revoked, file,
-- label (sender), prompt.
select
    answer.id,
    answer.question,
    answer.answer,
    answer.reason,
    answer."by",
    answer."at",
    answer.id in (select revokes from answer where revokes is not null) as revoked,
    any_value(submission.file) as file,
    any_value(region.label) as label,
    any_value(finding.prompt) as prompt
from answer
left join submission on submission.sha256 = answer.about
left join region on region.region_code = submission.region_code
left join finding on finding.question = answer.question and finding.submission_id = submission.submission_id
where answer.revokes is null and regexp_matches(answer.question, '^[A-Z]\d\d-')
group by all
order by answer."at" desc, answer.id desc
limit $limit
