-- The rows of the fact {fact} on which the rows of the number stand.
create or replace temp table {relation} as
{query}
