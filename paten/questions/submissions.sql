-- One row per file of $period from $region, newest first: label (sender), file, sha256, submission_id, report_types, received_at, estimated,
-- via, revision, rows, accepted, rejected, held, verdict, n_open (questions that wait; none of a replaced file), replaced (by newer files).
with below as (
    select region_code from ancestor where ancestor_code = $region
)

select
    coalesce(region.label, 'Pengirim belum diketahui') as label,
    submission.file,
    submission.sha256,
    submission_id,
    submission.report_types,
    submission.received_at,
    submission.estimated,
    submission.via,
    submission.revision,
    submission.rows,
    submission.accepted,
    submission.rejected,
    submission.held,
    submission.verdict,
    submission.replaced,
    (select count(distinct question) from finding where finding.submission_id = submission.submission_id and question is not null
        and not answered and not submission.replaced)::int as n_open
from submission
left join region on region.region_code = submission.region_code
where (list_contains(periods, $period::date) or (coalesce(len(periods), 0) = 0 and date_trunc('month', received_at) = $period::date))
    and (coalesce(submission.region_code in (from below), $region = '35')
        or submission_id in (select submission_id from unit where unit.region_code in (from below)))
order by received_at desc, submission_id
