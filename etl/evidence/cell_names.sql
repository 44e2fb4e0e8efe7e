-- One row per measure of which the table {relation} names a cell.
select distinct unnest(map_keys(cells)) as measure from {relation} order by measure
