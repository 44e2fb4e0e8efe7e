-- One row per column of a CSV that its relation knows: relation, our name, its number and letter, the row of the header. By name, as
-- the texts of small files are.
select relation, "column", col, letters(col), "row"
from csv_relation
join csv_header using (file)
join known_column using (relation, "column")
where turn = 1
order by "column"
