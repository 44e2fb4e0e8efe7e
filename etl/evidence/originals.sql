-- One row per submission concerned: submission_id, sha256, file.
select submission_id, sha256, file from sent order by submission_id
