-- Acts, where the register counts as reported: one future row per line of "Peraturan", and per date of a kecamatan.

-- What a cell lists: "Wonoasih, Mayangan dan Kedopok" → three words.
create or replace temp macro words_of(t) as list_filter(
    list_transform(string_split_regex(t, '\s*[,;|\n/]\s*|\s+dan\s+'), lambda word: trim(word)), lambda word: word <> '');

-- "A1-A6" and "A1 s.d. A6" → A1 … A6; anything else stays as it is.
create or replace temp macro range_of(word) as case
    when regexp_full_match(upper(word), '([A-Z])\d+\s*(-|–|S\.?D\.?|SAMPAI)\s*[A-Z]?\d+') then list_transform(
        range(regexp_extract(word, '(\d+)', 1)::int, regexp_extract(word, '(\d+)$', 1)::int + 1),
        lambda n: upper(left(word, 1)) || n)
    else [upper(word)]
end;

-- One row per cell of the register, its text in our words, except for the kecamatan.
create or replace temp table act_cell as
select
    head.file,
    head.sheet_no,
    head.sheet,
    cell."row",
    cell.col,
    heading.meaning,
    cell.kind,
    case
        when heading.meaning = 'milestone' and regexp_matches(cell."text", '^M\d+\b') then regexp_extract(cell."text", '^M\d+')
        when heading.meaning = 'requirement_codes' and cell.kind = 'text'
            then array_to_string(flatten(list_transform(words_of(cell."text"), lambda word: range_of(word))), '|')
        else cell."text"
    end as "text"
from head
join heading using (file, sheet_no)
join cell on cell.file = head.file and cell.sheet_no = head.sheet_no and cell.col = heading.col and cell."row" >= head.first_row
where head.part = 'Peraturan'
    and heading.meaning in (select "column" from known_header where sheet = 'Peraturan')
    and head.file in (select file from confirmed where relation = 'act' and reported);

-- Which kecamatan a line covers: SEMUA, SEMUA KECUALI some, or some by name or code; what is not known stays as typed.
create or replace temp table covered as
with listed as (
    select file, list({code: key, name: plain(value)} order by key) as kecamatan
    from referred
    where kind = 'kecamatan'
    group by file
),

wanted as (
    select
        act_cell.file, sheet_no, "row", kecamatan,
        regexp_matches(plain("text"), '^(semua|seluruh|seluruhnya)\b') as everyone,
        regexp_matches(plain("text"), '^(semua|seluruh|seluruhnya)( kecamatan)? (kecuali|selain)\b') as but,
        words_of(regexp_replace("text", '(?i)^\s*(semua|seluruh|seluruhnya)(\s+kecamatan)?(\s+(kecuali|selain))?', '')) as words
    from act_cell
    left join listed using (file)
    where meaning = 'kecamatan_codes' and act_cell.kind = 'text'
),

found as (
    select *, list_transform(words, lambda word: coalesce(
        list_filter(kecamatan, lambda one: one.code = word or one.name = regexp_replace(plain(word), '^(kec|kecamatan) ', ''))[1].code,
        word)) as codes
    from wanted
)

select
    file, sheet_no, "row",
    array_to_string(case
        when not everyone then codes
        when but then list_filter(list_transform(kecamatan, lambda one: one.code), lambda code: not list_contains(codes, code))
            || list_filter(codes, lambda code: not list_contains(list_transform(kecamatan, lambda one: one.code), code))
        else list_transform(kecamatan, lambda one: one.code)
    end, '|') as codes
from found
where kecamatan is not null;

insert into field
select
    file, 'act', sheet_no || '|' || "row", sheet_no, sheet, "row", col, meaning, address(sheet, "row", col),
    case when meaning = 'kecamatan_codes' then coalesce(covered.codes, "text") else "text" end
from act_cell
left join covered using (file, sheet_no, "row");

insert into keyed
select distinct file, 'act', sheet_no || '|' || "row", [value_of('kabupaten_kota_code', null, stamp.kabupaten_kota)]
from act_cell
join stamp using (file);

-- Pairs of date and number per kecamatan and milestone; the n-th number belongs to the n-th date.
create or replace temp table dated as
with pair as (
    select
        file, sheet_no, col, address(sheet, "row", col) as header_address,
        left("text", position(' ' in "text") - 1) as milestone,
        case when "text" like '% tanggal' then 'date' else 'number' end as "column",
        row_number() over (partition by file, sheet_no, "text" order by col) as turn
    from heading
    where part = 'Tanggal kecamatan' and meaning = 'dated'
)

select
    place.file, place.sheet_no, place.sheet, place."row", place.region_code, place.region_address,
    pair.milestone, pair.header_address, pair.col, pair."column", cell."text",
    concat_ws('|', place.sheet_no, place."row", pair.milestone, pair.turn) as line
from place
join pair using (file, sheet_no)
join cell on cell.file = place.file and cell.sheet_no = place.sheet_no and cell."row" = place."row" and cell.col = pair.col
where place.region_code is not null
    and place.file in (select file from confirmed where relation = 'act' and reported);

insert into field
select file, 'act', line, sheet_no, sheet, "row", col, "column", address(sheet, "row", col), "text" from dated;

insert into keyed
select
    file,
    'act',
    line,
    [
        value_of('milestone', header_address, milestone),
        value_of('kecamatan_codes', region_address, region_code),
        value_of('kabupaten_kota_code', null, stamp.kabupaten_kota)
    ]
from dated
join stamp using (file)
qualify row_number() over (partition by file, line order by col) = 1;

-- What a sender should know when a sheet said to be unchanged gave no row at all: of acts, or of requirements.
insert into said
select file, 'B18', part, null, null, null
from confirmed
where ticked and (file, relation) not in (select distinct (file, relation) from field);
