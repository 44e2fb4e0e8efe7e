-- Everything that the children wrote: one row per cell, sheet or note of every file of this load.
-- getvariable('records') lists their files n.csv; file = n is the place of the sender's file in the list.
create or replace temp table raw as
select
    parse_filename(filename, true)::int as file,
    sheet_no,
    case when sheet = 'Isi CSV' then '' else coalesce(sheet, '') end as sheet,   -- a CSV that was returned as a workbook
    "row",
    col,
    kind,
    coalesce("text", '') as "text"
from read_csv(
    getvariable('records'),
    header = false,
    auto_detect = false,
    delim = ',',
    quote = '"',
    escape = '"',
    new_line = '\r\n',
    max_line_size = 4000000,
    filename = true,
    columns = {sheet_no: 'int', sheet: 'varchar', "row": 'int', col: 'int', kind: 'varchar', "text": 'varchar'}
);

-- A returned workbook that comes back: our own sheets in it are not the sender's.
delete from raw
where (file, sheet_no) in (
    select (file, sheet_no)
    from raw
    where "row" = 1 and col = 1 and kind = 'text' and "text" in ('Hasil pemeriksaan PATEN', 'Tanda terima PATEN')
);

-- One row per cell that holds something. Kinds of cells are small letters, ids of notes capitals, sheets have row 0.
create or replace temp table cell as
from raw where "row" > 0 and kind > 'a';

-- One row per sheet; the only sheet of a CSV has no name.
create or replace temp view sheet as
select file, sheet_no, sheet, "text" as visibility from raw where kind = 'sheet';

-- What the children noticed themselves.
insert into said
select file, kind, nullif(sheet, ''), nullif("row", 0), nullif(col, 0), "text" from raw where kind like 'B__';
