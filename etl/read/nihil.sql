-- NIHIL: one switch per kecamatan says 0 for each service listed in that table where nothing was typed.

create or replace temp macro switched_on(t) as plain(t) in ('nihil', 'ya', 'y', 'x', 'v', '1', 'true', 'benar') or t in ('✓', '✔', '√');
create or replace temp macro switched_off(t) as plain(t) in ('', 'tidak', 't', '0', 'false');

-- One row per switch that was touched: of a kecamatan in the cross-table, or of the whole sheet of one kecamatan.
create or replace temp table nihil_switch as
select
    place.file, place.sheet_no, place.sheet, place.region_code, place.turn, place.region_address,
    cell."row", cell.col, cell."text"
from head
join place using (file, sheet_no)
join cell on cell.file = head.file and cell.sheet_no = head.sheet_no and cell."row" = place."row" and cell.col = head.nihil_col
where place.region_code is not null
union all
select head.file, head.sheet_no, head.sheet, stamp.kecamatan, 1, null, cell."row", cell.col, cell."text"
from head
join stamp using (file)
join cell as label using (file, sheet_no)
join cell on cell.file = head.file and cell.sheet_no = head.sheet_no and cell."row" = label."row" and cell.col > label.col
where head.listed and label."row" < head."row" and plain(label."text") = 'semua layanan nihil' and cell."text" not like '←%';

insert into said
select file, 'B23', sheet, "row", col, "text" from nihil_switch where not switched_on("text") and not switched_off("text");

delete from nihil_switch where not switched_on("text");

-- Each service of the table that has no count where its switch is on.
insert into counted
with listed as (
    select
        nihil_switch.*,
        service_code,
        service_column.turn as service_turn,
        nihil_switch."row" as count_row,
        service_column.col as count_col,
        service_column.service_address
    from nihil_switch
    join service_column using (file, sheet_no)
    union all
    select
        nihil_switch.*,
        service_code,
        listed_line.turn,
        listed_line."row",
        nihil_switch.col,
        address(listed_line.sheet, listed_line."row", listed_line.code_col)
    from nihil_switch
    join listed_line using (file, sheet_no)
),

keyed as (
    select *, concat_ws('|', region_code, service_code, turn, service_turn) as line from listed where service_code is not null
)

select
    file,
    region_code,
    service_code,
    line,
    sheet_no,
    sheet,
    count_row,
    count_col,
    'completed' as measure,
    'NIHIL' as "text",
    address(sheet, "row", col) as address,
    region_address,
    service_address
from keyed
where (file, line) not in (select (file, line) from counted where measure = 'completed');
