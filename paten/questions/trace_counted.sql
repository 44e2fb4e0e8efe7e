-- One row per row that the number counts, $limit of them: label, the columns of the relation it is counted from, total (of all).
with evidence_row as (
{rows}
)

select label, evidence_row.*, count(*) over () as total
from evidence_row
join region using (region_code)
order by evidence_row.region_code
limit $limit
