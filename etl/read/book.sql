-- Our template among the files: its hidden sheet, the sheets that it still has, its stamp.

-- One row per line of the hidden sheet: stamp, digest, region, kecamatan or service; then key and value.
create or replace temp table referred as
with line as (
    select
        file,
        "row",
        max("text") filter (where col = 1) as kind,
        max("text") filter (where col = 2) as key,
        max("text") filter (where col = 3) as value
    from cell
    where sheet = 'Referensi' and col <= 3
    group by file, "row"
)

from line where kind in ('stamp', 'digest', 'region', 'kecamatan', 'service');

-- One row per sheet of the template found in a file: `part` is which. A sheet that was renamed is known by its title, if the
-- part is not there otherwise. A book is ours by its hidden sheet or, when that is lost, by the code that its first row shows: anybody
-- may call a sheet Kepuasan.
create or replace temp table part as
with known as (select distinct sheet as part, title from known_header),

ours as (
    select file from referred
    union
    select file from cell where "row" = 1 and regexp_matches("text", '\(\d\d\.\d\d(\.\d\d)?\)$')
),

open_sheet as (select sheet.* from sheet semi join ours using (file) where visibility = 'visible' and sheet <> ''),

by_name as (
    select file, sheet_no, open_sheet.sheet, part, false as renamed
    from open_sheet
    join known on plain(open_sheet.sheet) = plain(part)
),

by_title as (
    select file, sheet_no, open_sheet.sheet, known.part, true as renamed
    from open_sheet
    anti join by_name using (file, sheet_no)
    join cell using (file, sheet_no)
    join known on plain(cell."text") = plain(title)
    anti join by_name on by_name.file = open_sheet.file and by_name.part = known.part
    where cell."row" <= 5
)

from (from by_name union all from by_title)
qualify row_number() over (partition by file, part order by sheet_no) = 1;

insert into stamp
select
    file,
    max(value) filter (where key = 'template') as template,
    max(value) filter (where key = 'kabupaten_kota') as kabupaten_kota,
    max(value) filter (where key = 'kecamatan') as kecamatan,
    try_cast(max(value) filter (where key = 'period') as date) as period,
    coalesce(max(value) filter (where key = 'simulated'), 'TIDAK') = 'YA' as simulated,
    'templat' as form,
    max(value) filter (where key = 'whose') as whose,
    max(value) filter (where key = 'month') as month,
    'templat-' || max(value) filter (where key = 'template') as layout
from referred
where kind = 'stamp'
group by file;

-- A book that lost its hidden sheet is known by what its first sheet shows.
insert into stamp
with shown as (
    select
        part.file,
        max(regexp_extract("text", '\((\d\d\.\d\d(\.\d\d)?)\)$', 1)) as code,
        bool_or("text" like 'SIMULASI%') as simulated
    from part
    join cell using (file, sheet_no)
    where part.file not in (select file from stamp) and cell."row" = 1
    group by part.file
)

select
    file, null, nullif(left(code, 5), ''), case when length(code) = 8 then code end, null, simulated, 'templat', null, null, 'templat-1'
from shown;

-- Books that are not ours to read: another form, another province. Their sheets are left alone.
insert into said
select file, 'B26', null, null, null, template from stamp where form = 'templat' and template <> '1'
union all
select file, 'B09', null, null, null, kabupaten_kota from stamp where kabupaten_kota not like '35.%';

delete from part where file in (select file from said where rule in ('B09', 'B26'));

-- What a sender should know about sheets.
insert into said
select file, 'B16', null, null, null, null
from stamp where form = 'templat' and template is null and file in (select file from part);

insert into said select file, 'B14', sheet, null, null, part from part where renamed;

insert into said
select file, 'B12', sheet, null, null, null
from sheet
semi join cell using (file, sheet_no)
where visibility <> 'visible' and sheet <> 'Referensi';

insert into said
select file, 'B13', if(sheet = '', 'Isi CSV', sheet), null, null, null
from sheet
semi join cell using (file, sheet_no)
anti join part using (file, sheet_no)
where visibility = 'visible' and sheet not in ('Petunjuk', 'Referensi') and file in (select file from part);

insert into said
select file, 'B15', null, null, null, null
from stamp
where period is not null and file in (select file from part)
    and file not in (select file from part where part.part = 'Layanan');

insert into said
select file, 'B08', null, null, null, string_agg(sheet, ', ' order by sheet_no)
from sheet
where sheet <> ''
group by file
having file not in (select file from part) and file not in (select file from said where rule in ('B09', 'B26'));
