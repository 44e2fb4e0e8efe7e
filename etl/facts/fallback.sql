-- Submissions that count again because a newer one went away, and whose rows must be read from the intake once more.
select distinct submission.sha256
from changed_unit
join snapshot.submission using (submission_id)
where submission_id not in (select submission_id from submission_in)
