-- One row per answer given to a question of the checks that a file from $region asked, or about a row at or below it, newest first, $limit of
-- them: id, question, answer, reason, by, at, revoked, file,
-- label (sender), prompt.
with below as (
    select region_code from ancestor where ancestor_code = $region
)

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
having $region = '35' or bool_or(coalesce(submission.region_code in (from below) or finding.region_code in (from below), false))
order by answer."at" desc, answer.id desc
limit $limit
