-- One row per submission concerned, with what is known of its coming: never who sent it. original: its name in this zip; null:
-- it counts no more and is only named.
create or replace temp table sent as
select
    submission_id,
    sha256,
    file,
    null::varchar as original,
    submission.region_code as sender,
    region.label as sender_name,
    report_types,
    received_at,
    estimated,
    via,
    simulated,
    loaded_by,
    revision,
    rows,
    accepted,
    rejected,
    held,
    warned,
    verdict
from snapshot.submission
left join snapshot.region on region.region_code = submission.region_code
where submission_id in (select submission_id from revision)
    -- a file of which nothing could be read makes no unit
    or (getvariable('kind') = 'flow' and list_contains(periods, getvariable('period')::date)
        and list_has_any(report_types, getvariable('report_types')::varchar[])
        and (submission.region_code, getvariable('region')) in (select (region_code, ancestor_code) from snapshot.ancestor
            union select (ancestor_code, region_code) from snapshot.ancestor where ancestor_code <> '35'))
