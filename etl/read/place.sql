-- Which region each line of a table is about: by its code; where the code is lost, by its name.
create or replace temp table place as
with listed as (
    select file, key as code, plain(value) as name from referred where kind in ('kecamatan', 'region')
),

line as (
    select
        head.file,
        head.sheet_no,
        head.sheet,
        head.part,
        cell."row",
        head.code_col,
        head.name_col,
        max(cell."text") filter (where cell.col = code_col) as code,
        max(cell."text") filter (where cell.col = name_col) as name,
        min(cell.col) filter (where heading.meaning not in ('code', 'name', 'requirement_code', 'wording') or heading.meaning is null and cell.col > name_col) as first_col
    from head
    join cell using (file, sheet_no)
    left join heading using (file, sheet_no, col)
    where not head.listed and head.part <> 'Peraturan' and cell."row" >= head.first_row
    group by all
)

select
    line.file,
    line.sheet_no,
    line.sheet,
    line.part,
    line."row",
    line.first_col,
    line.code,
    line.name,
    by_name.code as named,
    coalesce(regexp_full_match(line.code, '\d\d\.\d\d(\.\d\d)?'), false) as coded,
    case
        when by_code.code is not null and by_name.code <> line.code then null
        when coded then line.code
        when by_name.code is not null then by_name.code
        when first_col is not null and plain(coalesce(line.name, line.code)) not in ('jumlah', 'total', 'jumlah total')
            then coalesce(line.name, line.code)             -- as it was typed: a rule will ask whom it means
    end as region_code,
    case when coded or by_name.code is null and line.name is null then code_col else name_col end as col,
    address(line.sheet, line."row", col) as region_address,
    row_number() over (partition by line.file, line.sheet_no, region_code order by line."row") as turn
from line
left join listed as by_code on by_code.file = line.file and by_code.code = line.code
left join listed as by_name on by_name.file = line.file and by_name.name = regexp_replace(plain(line.name), '^(kec|kecamatan) ', '');

insert into said
select
    file,
    case when region_code is not null then 'B20' when named is not null then 'B21' else 'B19' end as rule,
    sheet,
    "row",
    case when rule = 'B19' then first_col else col end,
    concat_ws(' ', code, name)
from place
where first_col is not null
    and (region_code is null and plain(coalesce(name, code, '')) not in ('jumlah', 'total', 'jumlah total')
        or region_code = named and not coded);
