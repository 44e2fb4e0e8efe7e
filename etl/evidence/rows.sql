-- The rows that the number counts.
create or replace temp table evidence_row as
{query}
