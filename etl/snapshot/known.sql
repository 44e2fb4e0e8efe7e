-- Submissions of this snapshot, by sha256.
select sha256 from snapshot.submission
