-- One future row per region and requirement of which anything stands on the sheet, where that sheet counts as reported.
insert into field
with line as (
    select
        place.file, place.sheet_no, place.sheet, place."row", place.region_address, place.region_code,
        place."row"::varchar as line
    from place
    join confirmed using (file)
    where place.part = 'Kepatuhan' and place.region_code is not null
        and confirmed.relation = 'compliance' and confirmed.reported
),

value as (
    select line.*, heading.meaning, cell.col, cell.kind, cell."text"
    from line
    join heading using (file, sheet_no)
    join cell on cell.file = line.file and cell.sheet_no = line.sheet_no and cell."row" = line."row" and cell.col = heading.col
    where heading.meaning = 'requirement_code' or heading.meaning in (select "column" from known_header where sheet = 'Kepatuhan')
),

said_something as (select distinct file, line from value where meaning <> 'requirement_code')

select file, 'compliance', line, sheet_no, sheet, "row", col, meaning, address(sheet, "row", col), kind,
    case when meaning = 'status' and plain("text") in ('terpenuhi', 'belum', 'tidak berlaku') then replace(plain("text"), ' ', '_') else "text" end
from value semi join said_something using (file, line)
union all
select file, 'compliance', line, sheet_no, sheet, "row", 0, 'region_code', region_address, 'text', region_code
from line semi join said_something using (file, line)
union all
select file, 'compliance', line, sheet_no, sheet, "row", 0, 'period', month_sent.address, month_sent.kind, month_sent."text"
from line semi join said_something using (file, line)
join month_sent using (file)
where month_sent."text" is not null;
