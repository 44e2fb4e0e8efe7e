-- How often each submission's units were revised; written after the last round.
update snapshot.submission
set revision = counted.revision
from (select submission_id, max(revision) as revision from snapshot.unit group by submission_id) as counted
where counted.submission_id = submission.submission_id and submission.revision is distinct from counted.revision;
