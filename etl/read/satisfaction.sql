-- One future row per kecamatan and item of the survey that has a score.
create or replace temp table survey as
select
    place.file, place.sheet_no, place.sheet, place."row", place.region_address, place.region_code,
    heading.meaning, heading."text" as header, address(heading.sheet, heading."row", heading.col) as header_address,
    heading.col, place."row" || '|' || heading.col as line,
    address(place.sheet, place."row", heading.col) as address, cell."text"
from place
join heading using (file, sheet_no)
join cell on cell.file = place.file and cell.sheet_no = place.sheet_no and cell."row" = place."row" and cell.col = heading.col
where place.part = 'Kepuasan' and place.region_code is not null;

insert into field
select file, 'satisfaction', line, sheet_no, sheet, "row", col, 'score', address, "text" from survey where meaning = 'unsur';

insert into keyed
with shared as (                                        -- when the survey was held and how many answered
    select file, "row", list(value_of(meaning, address, "text") order by meaning) as found
    from survey
    where meaning in ('period', 'months', 'respondents')
    group by file, "row"
)

select
    file,
    'satisfaction',
    line,
    [
        value_of('region_code', region_address, region_code),
        value_of('unsur', header_address, header),
        value_of('scale', null, 'skm-2017')
    ] || coalesce(found, [])
from survey
left join shared using (file, "row")
where meaning = 'unsur';
