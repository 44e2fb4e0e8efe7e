-- Submissions whose rows must be read from the intake once more: those that count again because a newer one went away, and later ones
-- of the same sender and layout, where an answer about a file of this round was given or taken back.
select distinct submission.sha256
from changed_unit
join snapshot.submission using (submission_id)
where submission_id not in (select submission_id from submission_in)
union
select later.sha256
from submission_in
join snapshot.submission as later on later.region_code = submission_in.sender and later.layout = submission_in.layout
    and (later.received_at, later.sha256) > (submission_in.received_at, submission_in.sha256)
join snapshot.finding as asked on asked.submission_id = submission_in.submission_id
join snapshot.finding as open_there on open_there.submission_id = later.submission_id and open_there.rule = asked.rule
where asked.question in (select question from snapshot.answer) and list_contains(getvariable('remembered')::varchar[], asked.rule)
    and later.submission_id not in (select submission_id from submission_in)
