-- Counts of the cross-tables and of the sheet of one kecamatan.

-- A choice of the drop-down is "NP-02 · name"; what was typed by hand is looked for by name.
create or replace temp table listed_service as
select file, key as code, plain(value) as name from referred where kind = 'service';

-- One row per column of a cross-table that holds a service. The columns "Lain" repeat what was chosen on the first sheet; a
-- code that was typed over is looked for by the name below it; what cannot be found stays as typed.
create or replace temp table service_column as
with used as (
    select head.file, head.sheet_no, head.sheet, head.part, head."row", cell.col
    from head
    join cell using (file, sheet_no)
    join known_header on known_header.sheet = head.part and known_header.form = 'silang'
    where not head.listed and cell.col > head.name_col and cell.col is distinct from head.nihil_col
        and cell."row" >= head."row"
        and (cell."row" < head.first_row or (head.file, head.sheet_no, cell."row") in (select (file, sheet_no, "row") from place where region_code is not null))
    group by all
),

written as (
    select
        used.*,
        heading.meaning,
        heading."text" as code,
        case when below.kind not in ('formula', 'error') then nullif(below."text", '0') end as name
    from used
    left join heading using (file, sheet_no, col)
    left join cell as below on below.file = used.file and below.sheet_no = used.sheet_no and below.col = used.col
        and below."row" = used."row" + 1
),

chosen as (
    select written.*, case when written.meaning = 'other' then coalesce(first_sheet.name, written.name) else written.name end as label
    from written
    left join written as first_sheet on first_sheet.file = written.file and first_sheet.part = 'Layanan'
        and first_sheet.meaning = 'other' and plain(first_sheet.code) = plain(written.code)
)

select
    chosen.file,
    sheet_no,
    sheet,
    part,
    "row",
    col,
    meaning,
    case
        when meaning = 'service' then chosen.code
        when regexp_matches(label, '^[A-Z]{2}-\d{2,} ·') then split_part(label, ' ·', 1)
        else coalesce(listed_service.code, case when meaning = 'other' then label else chosen.code end)
    end as service_code,
    case when meaning = 'other' then "row" + 1 else "row" end as code_row,
    address(sheet, code_row, col) as service_address,
    row_number() over (partition by chosen.file, sheet_no, service_code order by col) as turn
from chosen
left join listed_service on listed_service.file = chosen.file and listed_service.name = plain(label);

insert into said                                            -- counts below a column "Lain" for which nothing was chosen
select service_column.file, 'B22', place.sheet, min(cell."row"), service_column.col, null
from service_column
join place using (file, sheet_no)
join cell on cell.file = place.file and cell.sheet_no = place.sheet_no and cell."row" = place."row"
    and cell.col = service_column.col
where service_column.service_code is null and place.region_code is not null
    and (service_column.meaning = 'other' or regexp_matches(cell."text", '^\d'))     -- a remark at the margin is none
group by service_column.file, place.sheet, service_column.col;

-- One row per count as it stands in its sheet.
create or replace temp table counted as
select
    place.file,
    place.region_code,
    service_column.service_code,
    concat_ws('|', place.region_code, service_column.service_code, place.turn, service_column.turn) as line,
    place.sheet_no,
    place.sheet,
    place."row",
    cell.col,
    known_header."column" as measure,
    cell."text",
    address(place.sheet, place."row", cell.col) as address,
    place.region_address,
    service_column.service_address
from place
join service_column using (file, sheet_no)
join cell on cell.file = place.file and cell.sheet_no = place.sheet_no and cell."row" = place."row" and cell.col = service_column.col
join known_header on known_header.sheet = place.part and known_header.form = 'silang'
where place.region_code is not null and service_column.service_code is not null;

-- The sheet of one kecamatan: the same, turned by a quarter.
create or replace temp table listed_line as
with line as (
    select
        head.file, head.sheet_no, head.sheet, cell."row", head.code_col, head.name_col,
        max(cell."text") filter (where cell.col = code_col) as code,
        max(cell."text") filter (where cell.col = name_col) as name,
        min(cell.col) filter (where heading.meaning is not null and cell.col > name_col) as first_col
    from head
    join cell using (file, sheet_no)
    left join heading using (file, sheet_no, col)
    where head.listed and cell."row" >= head.first_row
    group by all
)

select
    line.*,
    case
        when regexp_full_match(line.code, '[A-Z]{2}-\d{2,}') then line.code
        when regexp_matches(line.name, '^[A-Z]{2}-\d{2,} ·') then split_part(line.name, ' ·', 1)
        else coalesce(listed_service.code, line.name, case when not regexp_full_match(plain(line.code), 'lain \d+') then line.code end)
    end as service_code,
    regexp_full_match(line.code, '[A-Z]{2}-\d{2,}') as coded,
    row_number() over (partition by line.file, service_code order by "row") as turn
from line
left join listed_service on listed_service.file = line.file and listed_service.name = plain(line.name);

insert into said
select file, 'B22', sheet, "row", first_col, null from listed_line where service_code is null and first_col is not null;

insert into counted
select
    listed_line.file,
    stamp.kecamatan,
    listed_line.service_code,
    concat_ws('|', stamp.kecamatan, listed_line.service_code, listed_line.turn) as line,
    listed_line.sheet_no,
    listed_line.sheet,
    listed_line."row",
    cell.col,
    heading.meaning,
    cell."text",
    address(listed_line.sheet, listed_line."row", cell.col),
    null,
    address(listed_line.sheet, listed_line."row", case when listed_line.coded then code_col else name_col end)
from listed_line
join stamp using (file)
join heading using (file, sheet_no)
join cell on cell.file = listed_line.file and cell.sheet_no = listed_line.sheet_no and cell."row" = listed_line."row" and cell.col = heading.col
where heading.meaning in (select "column" from known_header where form = 'silang') and listed_line.service_code is not null;
