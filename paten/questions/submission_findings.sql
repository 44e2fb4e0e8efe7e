-- One row per finding of the submission $submission, in the order of the file: sheet, row, column, cell, rule, severity, message, measure,
-- value, question, suggestion, answered.
select sheet, row, "column", cell, rule, severity, message, measure, value, question, suggestion, answered
from finding
where submission_id = $submission
order by sheet nulls first, row, length("column"), "column", rule
