-- One row per measure of which the table {relation} names a cell; rows of a CSV stand in the columns that their submission names.
select distinct unnest(map_keys(coalesce(cells, columns))) as measure
from {relation}
join (select submission_id, columns from snapshot.submission) using (submission_id)
order by measure
