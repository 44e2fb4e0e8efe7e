-- One row per measure of which the table {relation} names a cell; rows of a large CSV name the letters of its columns ('*').
select distinct unnest(if(cells['*'] is null, map_keys(cells), regexp_extract_all(cells['*'], '(\w+)=', 1))) as measure
from {relation}
order by measure
