-- One row per submission whose original is packed: what counts, and what was replaced in a report of flows. Of registers and ticks, which
-- are sent anew every month, those that no longer count are only named.
select submission_id, sha256, file
from sent
where submission_id not in (select submission_id from revision)
    or submission_id in (select submission_id from revision where counts = 'ya' or report_type in ('layanan', 'skm'))
order by received_at, submission_id
