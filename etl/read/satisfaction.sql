-- One future row per kecamatan and item of the survey that has a score.
insert into field
with survey as (
    select
        place.file, place.sheet_no, place.sheet, place."row", place.region_address, place.region_code,
        heading.meaning, heading."text" as header, heading."row" as header_row, heading.col,
        cell.kind, cell."text"
    from place
    join heading using (file, sheet_no)
    join cell on cell.file = place.file and cell.sheet_no = place.sheet_no and cell."row" = place."row" and cell.col = heading.col
    where place.part = 'Kepuasan' and place.region_code is not null
),

scored as (select *, "row" || '|' || col as line from survey where meaning = 'unsur'),

shared as (from survey where meaning in ('period', 'months', 'respondents')),

value as (
    select line, file, sheet_no, sheet, "row", col, unnest([
        {"column": 'score', place: address(sheet, "row", col), kind: kind, "text": "text"},
        {"column": 'unsur', place: address(sheet, header_row, col), kind: 'text', "text": header},
        {"column": 'region_code', place: region_address, kind: 'text', "text": region_code},
        {"column": 'scale', place: null, kind: 'text', "text": 'skm-2017'}
    ]) as found
    from scored
    union all
    select scored.line, file, sheet_no, scored.sheet, "row", 0,
        {"column": shared.meaning, place: address(shared.sheet, "row", shared.col), kind: shared.kind, "text": shared."text"}
    from scored
    join shared using (file, sheet_no, "row")
)

select file, 'satisfaction', line, sheet_no, sheet, "row", col, found."column", found.place, found.kind, found."text"
from value;
