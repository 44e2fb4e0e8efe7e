-- One row per column of a CSV of services that we know: our name, its number and letter, the row of the header. By name, as the texts of
-- small files are. No row: it is no such CSV.
select "column", col, letters(col), "row"
from csv_relation
join csv_header using (file)
join known_column using (relation, "column")
where turn = 1 and relation = 'service_volume'
order by "column"
