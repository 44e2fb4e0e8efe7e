-- One row per finding of $submissions, in the order of the file.
select submission_id, sheet, row, "column", rule, severity, message, question
from finding
where list_contains($submissions::varchar[], submission_id)
order by submission_id, sheet, row, "column", rule
