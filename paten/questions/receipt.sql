-- At most one row: the submission $submission as its receipt names it: file, sha256, submission_id, sender, place (the one region of all
-- its rows, else the sender), label (of the place), whose (label of the sender), report_types, periods, spans (each period with its months,
-- as rows of its own kecamatan name them), received_at, revision, rows, accepted,
-- rejected, held, warned, verdict, replaced (newer files count for all of it), final (all its months were declared final),
-- answered_at (last answer to a question that it asked).
with mine as (from unit where submission_id = $submission),

place as (
    select case when count(distinct region_code) = 1 then any_value(region_code) end as region_code from mine
),

reported as (
    select coalesce(list({period: strftime(period, '%Y-%m'), months: months} order by period, months), []) as spans
    from (select distinct period, months from mine where period is not null)
)

select
    submission.file,
    submission.sha256,
    submission.submission_id,
    submission.region_code as sender,
    coalesce(place.region_code, submission.region_code) as place,
    coalesce(region.label || case when region.level = 'kecamatan' then ', ' || above.label else '' end, 'Pengirim belum diketahui') as label,
    coalesce(whose.label, 'Pengirim belum diketahui') as whose,
    report_types,
    periods,
    spans,
    submission.received_at,
    submission.revision,
    submission.rows,
    submission.accepted,
    submission.rejected,
    submission.held,
    submission.warned,
    submission.verdict,
    submission.replaced,
    coalesce((select bool_and(is_final) from report
        where report.region_code = submission.region_code and list_contains(submission.periods, report.period)
            and list_contains(submission.report_types, report.report_type)), false) as final,
    (select max(answer."at") from answer
        where answer.question in (select question from finding where submission_id = $submission and answered)) as answered_at
from submission
cross join place
cross join reported
left join region on region.region_code = coalesce(place.region_code, submission.region_code)
left join region as above on above.region_code = region.parent_code
left join region as whose on whose.region_code = submission.region_code
where submission.submission_id = $submission
