-- One row per submission of getvariable('submissions'), as `load --json` names its columns.
select file, sha256, submission_id, region_code as kabupaten_kota, report_types, list_transform(periods, lambda p: strftime(p, '%Y-%m')) as periods,
    (select coalesce(list({period: strftime(period, '%Y-%m'), months: months} order by period, months), [])
        from (select distinct period, months from unit where unit.submission_id = submission.submission_id and period is not null)) as spans,
    revision, rows, accepted, rejected, held, warned, verdict
from submission
where list_contains(getvariable('submissions')::varchar[], submission_id)
