-- The reference tables of a load: the rows of data/reference with the office's own rows laid over them.
-- Every parameter (getvariable('regions'), getvariable('services'), …) is a list of structs of text, one per row of the file of that name; '' is null.

create or replace temp macro given(cell) as nullif(cell, '');

-- One row per region of every level.
create or replace temp table region as
with line as (select unnest(getvariable('regions'), recursive := true)),

tile as (select unnest(getvariable('tile_grid'), recursive := true))

select
    line.code as region_code,
    line.level,
    given(line.parent_code) as parent_code,
    line.name,
    case line.type when 'provinsi' then 'Provinsi ' when 'kabupaten' then 'Kab. ' when 'kota' then 'Kota ' else 'Kec. ' end
        || line.name as label,
    line.type,
    given(line.population)::bigint as population,
    given(line.population_note) as population_note,
    given(tile."row")::int as tile_row,
    given(tile.col)::int as tile_col,
    given(tile.short) as short,
    given(line.valid_from)::date as valid_from,
    given(line.valid_to)::date as valid_to
from line
left join tile using (code)
order by region_code;

-- One row per region and itself or a region above it.
create or replace temp table ancestor as
with recursive upward as (
    select region_code, region_code as ancestor_code from region
    union all
    select upward.region_code, region.parent_code
    from upward
    join region on region.region_code = upward.ancestor_code
    where region.parent_code is not null
)

from upward order by all;

-- One row per region and way to write it: its name, its label, other spellings. A kabupaten/kota that shares its bare name, with
-- its sister or with a kecamatan of its own, is found only by a name that says which of them.
create or replace temp table region_alias as
with line as (select unnest(getvariable('region_aliases'), recursive := true)),

spelling as (
    select code as region_code, alias from line
    union
    select region_code, label from region
    union
    select region_code, 'Kabupaten ' || name from region where type = 'kabupaten'
    union
    select region_code, name from region where level <> 'kabupaten_kota'
    union
    select region_code, name
    from region as one
    where level = 'kabupaten_kota'
        and not exists (from region as other where other.name = one.name and other.region_code <> one.region_code
            and (other.level = 'kabupaten_kota' or other.parent_code = one.region_code))
)

from spelling order by all;

-- One row per service.
create or replace temp table service as
with line as (select unnest(getvariable('services'), recursive := true))

select
    code as service_code,
    name,
    category,
    given(standard_days)::int as standard_days,
    given(fee_rp)::bigint as fee_rp,
    given(aliases) as aliases,
    given(sources) as sources,
    given(valid_from)::date as valid_from,
    given(valid_to)::date as valid_to
from line
order by service_code;

-- One row per service and way to write it, its name included.
create or replace temp table service_alias as
select service_code, name as alias from service
union
select service_code, trim(unnest(string_split(aliases, '|'))) from service
order by all;

-- One row per requirement, in the order of the regulation.
create or replace temp table requirement_item as
with line as (select unnest(getvariable('requirements'), recursive := true))

select
    code as requirement_code,
    "group",
    name,
    short,
    given(evidence) as evidence,
    given(source) as source,
    given(valid_from)::date as valid_from,
    given(valid_to)::date as valid_to
from line;

-- One row per requirement and way to write it, its code included.
create or replace temp table requirement_alias as
with line as (select unnest(getvariable('requirements'), recursive := true))

select code as requirement_code, unnest(list_distinct([code, name, short] || coalesce(string_split(given(aliases), '|'), []))) as alias
from line
order by all;

-- One row per step M1 to M8.
create or replace temp table milestone as
with line as (select unnest(getvariable('milestones'), recursive := true))

select code as milestone, name, level, given(evidence) as evidence, given(stage)::int as stage, given(mark) as mark
from line
order by milestone;

-- One row per item of the satisfaction survey.
create or replace temp table unsur as
with line as (select unnest(getvariable('unsur'), recursive := true))

select code as unsur, name, weight::double as weight from line order by unsur;

-- One row per item of the survey and way to write it, its code included.
create or replace temp table unsur_alias as
with line as (select unnest(getvariable('unsur'), recursive := true))

select code as unsur, unnest(list_distinct([code, name] || coalesce(string_split(given(aliases), '|'), []))) as alias
from line
order by all;

-- One row per grade of a satisfaction scale.
create or replace temp table scale as
with line as (select unnest(getvariable('scales'), recursive := true))

select
    scale,
    grade,
    label,
    value_min::double as value_min,
    value_max::double as value_max,
    given(perception_min)::double as perception_min,
    given(perception_max)::double as perception_max,
    given(source) as source
from line
order by scale, grade;

-- One row per size of a population: the smallest sample that stands for it.
create or replace temp table skm_sample as
with line as (select unnest(getvariable('skm_sample'), recursive := true))

select population::bigint as population, sample_min::int as sample_min from line order by population;

-- One row per report type and time: what is due. A row ends on the day before the next of its type starts.
create or replace temp table calendar as
with line as (select unnest(getvariable('calendar'), recursive := true)),

dated as (
    select *, given(valid_from)::date as first_day, given(valid_to)::date as last_day from line
)

select
    report_type,
    every,
    starts_on::date as starts_on,
    given(due_day)::int as due_day,
    given(basis) as basis,
    first_day as valid_from,
    least(last_day, lead(first_day) over (partition by report_type order by first_day nulls first) - 1) as valid_to
from dated
order by report_type, valid_from nulls first;

-- One row per target that an act sets.
create or replace temp table target as
with line as (
    select unnest(getvariable('targets')::struct(indicator varchar, region_code varchar, period varchar, value varchar, basis varchar)[], recursive := true)
)

select indicator, region_code, period::date as period, value::double as value, basis
from line
order by all;

-- One row per letterhead and time: whose paper it is. A row ends on the day before the next one starts.
create or replace temp table letterhead as
with line as (select unnest(getvariable('letterhead'), recursive := true)),

dated as (
    select *, valid_from::date as first_day, given(valid_to)::date as last_day from line
)

select
    government,
    given(secretariat) as secretariat,
    bureau,
    given(address) as address,
    place,
    first_day as valid_from,
    least(last_day, lead(first_day) over (order by first_day) - 1) as valid_to
from dated
order by valid_from;

-- One row per step of what is done about a report that does not come.
create or replace temp table ladder as
with line as (select unnest(getvariable('ladder'), recursive := true))

select step::int as step, kind, name, given(signer) as signer from line order by step;

-- One row per setting: its key and value.
create or replace temp table setting as
with line as (select unnest(getvariable('settings'), recursive := true))

select key, value from line order by key;
