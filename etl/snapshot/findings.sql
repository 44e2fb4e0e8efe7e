-- One row per finding of getvariable('submissions'), in the order of the file.
select submission_id, sheet, row, "column", rule, severity, message, question, cell, measure, suggestion, answered
from finding
where list_contains(getvariable('submissions')::varchar[], submission_id)
order by submission_id, sheet, row, "column", rule
