-- A plain CSV of one relation: its header names the columns (etl/layouts/kolom.csv), each further line is a row. What a sheet of our
-- template holds is none.

-- One row per column of a CSV; `turn` counts columns of the same name.
create or replace temp table csv_header as
with header_line as (
    select file, min("row") as "row"
    from cell join sheet using (file, sheet_no)
    where sheet.sheet = '' and file not in (select file from stamp)
    group by file
)

select
    file,
    cell."row",
    cell.col,
    cell."text" as header,
    trim(regexp_replace(lower(cell."text"), '[^a-z0-9]+', '_', 'g'), '_') as "column",
    row_number() over (partition by file, "column" order by cell.col) as turn
from header_line
join cell using (file, "row");

-- One row per CSV that holds a relation: all columns that it requires are there.
create or replace temp table csv_relation as
with required as (select relation, list("column") as columns from known_column where required = 'ya' group by relation),

named as (select file, list("column") as columns from csv_header group by file)

select file, relation from named join required on list_has_all(named.columns, required.columns);

insert into field
select
    file,
    relation,
    cell."row"::varchar as line,
    1 as n_sheet,
    '' as sheet,
    cell."row",
    cell.col,
    csv_header."column",
    address('', cell."row", cell.col) as address,
    cell."text"
from csv_relation
join csv_header using (file)
join known_column using (relation, "column")
join cell using (file, col)
where csv_header.turn = 1 and cell."row" > csv_header."row";

-- Columns that no relation has, or that stand there twice, are left out, and the sender hears of it.
insert into said
select file, 'B27', null, "row", col, header
from csv_header
join csv_relation using (file)
left join known_column using (relation, "column")
where known_column."column" is null or turn > 1;

insert into said
select file, 'B10', null, min("row"), null, string_agg(header, ', ' order by col)
from csv_header
anti join csv_relation using (file)
group by file;
