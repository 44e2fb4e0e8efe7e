-- One future row per region and requirement of which anything stands on the sheet, where that sheet counts as reported.
insert into field
with line as (
    select place.file, place.sheet_no, place.sheet, place."row", place."row"::varchar as line
    from place
    join confirmed using (file)
    where place.part = 'Kepatuhan' and place.region_code is not null
        and confirmed.relation = 'compliance' and confirmed.reported
),

value as (
    select line.*, heading.meaning, cell.col, cell."text"
    from line
    join heading using (file, sheet_no)
    join cell on cell.file = line.file and cell.sheet_no = line.sheet_no and cell."row" = line."row" and cell.col = heading.col
    where heading.meaning in (select "column" from known_header where sheet = 'Kepatuhan')
)

select file, 'compliance', line, sheet_no, sheet, "row", col, meaning, address(sheet, "row", col), case
    when meaning = 'status' and plain("text") in ('terpenuhi', 'belum', 'tidak berlaku') then replace(plain("text"), ' ', '_')
    else "text"
end
from value;

insert into keyed
select
    place.file,
    'compliance',
    place."row"::varchar,
    [
        value_of('region_code', place.region_address, place.region_code),
        value_of('requirement_code', address(place.sheet, place."row", cell.col), cell."text"),
        value_of('period', month_sent.address, month_sent."text")
    ]
from place
left join month_sent using (file)
left join heading on heading.file = place.file and heading.sheet_no = place.sheet_no and heading.meaning = 'requirement_code'
left join cell on cell.file = place.file and cell.sheet_no = place.sheet_no and cell."row" = place."row" and cell.col = heading.col
where place.part = 'Kepatuhan' and place.region_code is not null
qualify row_number() over (partition by place.file, place."row" order by heading.col) = 1;
