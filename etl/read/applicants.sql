-- Registers of applicants among the files: rows of people's names, or numbers of identity cards (NIK, 16 digits), wherever they
-- stand: in hidden sheets, comments and what a pivot table remembers too. Such a file is refused as a whole, and nothing of it is
-- kept, so its cells go at once. A recap, the list of an office's own people (with NIP) and a signature are none.

-- Needs the tables of etl/read/people.sql.

-- Places are no people.
create or replace temp table place_name as
select replace(plain(name), ' ', '') as tight from read_csv(getvariable('regions'), header = true, all_varchar = true);

delete from person_like where tight in (from place_name);

-- What stands below a heading: its first ten cells, and how many of them are people, births or numbers of cards.
create or replace temp table personal_column as
with below as (
    select head.file, head.sheet_no, head."row", head.col, head.kind, cell.kind as cell_kind, cell."text", person_like.given
    from personal_head as head
    join cell on cell.file = head.file and cell.sheet_no = head.sheet_no and cell.col = head.col
        and cell."row" between head."row" + 1 and head."row" + 200
    left join person_like on person_like.written = cell."text"
    where head.kind in ('orang', 'pemohon', 'nama', 'nik', 'lahir')
    qualify row_number() over (partition by head.file, head.sheet_no, head."row", head.col order by cell."row") <= 10
)

select
    file, sheet_no, "row", col, kind,
    count(*) as n,
    count(distinct "text") filter (where given is not null) as people,
    count(*) filter (where given is not null) as named,
    count(*) filter (where given) as given,
    count(*) filter (where given is not null and trim("text") like '% %') as of_two_words,
    count(distinct "text") filter (where cell_kind = 'date' or length("text") >= 6 and regexp_matches("text", '\d')) as births,
    count(distinct "text") filter (where length(regexp_replace("text", '[^0-9xX*]', '', 'g')) between 10 and 17) as numbers
from below
group by all;

-- One row per column with people in it, whatever heads it.
create or replace temp table people_in as
select cell.file, cell.sheet_no, cell.col, min(cell."row") as "row",
    count(distinct cell."text") as people, count(distinct cell."text") filter (where given) as given
from cell
join person_like on person_like.written = cell."text"
where cell.kind = 'text' and cell."row" <= 5000
group by all
having people >= 5 and count(*) filter (where given) > 0;

-- One row per line of forms and remarks: "Nama: …", or one name a line.
create or replace temp table line as
with spoken as (
    select file, sheet_no, "row", col, kind, "text" from raw where kind = '@said'
    union all
    select file, sheet_no, "row", col, kind, "text"
    from cell
    semi join (from wording where written ilike '%nama%:%' or written ilike 'a%n%:%') as named on named.written = cell."text"
)

select distinct * exclude ("text"), trim(regexp_replace(unnest(string_split("text", chr(10))), '^\s*\d+\s*[.)]\s*', '')) as "text"
from spoken;

-- One row per reason: a file, where, and what. The words name no content.
create or replace temp table applicant as
with beside as (                                        -- what else heads the same table
    select column_.file, column_.sheet_no, column_."row", column_.col,
        count(*) filter (where head.kind in ('penyerta', 'orang', 'pemohon', 'nik', 'lahir')) as companions,
        count(*) filter (where head.kind = 'pejabat') as officials
    from personal_column as column_
    join personal_head as head on head.file = column_.file and head.sheet_no = column_.sheet_no
        and abs(head."row" - column_."row") <= 1 and head.col <> column_.col
    group by all
),

by_heading as (
    select file, sheet_no, "row", col, case kind when 'nik' then 'NIK atau nomor KK' when 'lahir' then 'tanggal lahir' else 'nama orang' end as what
    from personal_column
    left join beside using (file, sheet_no, "row", col)
    where case kind
        when 'orang' then people >= 2 and named >= 0.7 * n and coalesce(officials, 0) = 0
        when 'pemohon' then people >= 2 and named >= 0.7 * n and (given > 0 or of_two_words >= 2 and coalesce(companions, 0) > 0)
        when 'nama' then people >= 2 and named >= 0.7 * n and coalesce(companions, 0) > 0 and coalesce(officials, 0) = 0
        when 'lahir' then births >= 2
        when 'nik' then numbers >= 2
    end
),

by_number as (                                          -- one below its heading, or two anywhere
    select file, any_value(sheet_no), min("row"), min(col), 'NIK'
    from nik_at
    group by file
    having count(distinct nik) >= 2
    union all
    select nik_at.file, nik_at.sheet_no, nik_at."row", nik_at.col, 'NIK'
    from nik_at
    join personal_head as head on head.kind = 'nik' and head.file = nik_at.file and head.sheet_no = nik_at.sheet_no
        and head.col = nik_at.col and head."row" < nik_at."row"
),

by_names as (
    select people_in.file, people_in.sheet_no, any_value(people_in."row"), people_in.col, 'nama orang'
    from people_in
    join cell using (file, sheet_no, col)
    where cell.kind = 'text' and cell."row" <= 5000 and (file, sheet_no) not in (select (file, sheet_no) from personal_head where kind = 'pejabat')
    group by people_in.file, people_in.sheet_no, people_in.col
    having any_value(given) >= 0.4 * count(distinct cell."text") and not bool_or(cell."row" <= people_in."row" and regexp_matches(lower(cell."text"),
        '\b(camat|pejabat|petugas|operator|kepala|sekcam|kasi|pegawai|staf|penanggung jawab|narahubung|pelaksana|admin|ketua|anggota|tim|lurah|sekretaris|perangkat|koordinator|pengelola|verifikator|pengisi|penginput|pemeriksa|petugas entri)\b'))
),

by_forms as (                                           -- "Nama | : | Siti Aminah" beside each other, one letter below the other
    select head.file, any_value(head.sheet_no), min(head."row"), min(head.col), 'nama orang'
    from personal_head as head
    join cell on cell.file = head.file and cell.sheet_no = head.sheet_no and cell."row" = head."row" and cell.col between head.col + 1 and head.col + 3
    join person_like on person_like.written = cell."text"
    where head.kind in ('orang', 'pemohon', 'nama') and given
    group by head.file
    having count(distinct cell."text") >= 3
),

told as (
    select *, regexp_extract("text", '(?i)^(?:nama|a\.?\s?n\.?|atas nama)\b[^:]*:\s*(\p{L}[\p{L} .'']+)', 1) as given_as
    from line
),

by_lines as (
    select file, any_value(sheet_no), min("row"), min(col), 'nama orang'
    from told
    group by file
    having count(distinct given_as) filter (where given_as <> '' and not list_has_any(string_split(plain(given_as), ' '),
            (select list(word) from not_a_person))) >= 3
        or count(distinct "text") filter (where kind = '@said' and regexp_full_match("text", '\p{L}[\p{L} .,''-]+') and length("text") < 60
            and list_has_any(string_split(plain("text"), ' '), (select list(word) from given_name))
            and not list_has_any(string_split(plain("text"), ' '), (select list(word) from not_a_person))) >= 5
)

from by_heading
union all from by_number
union all from by_names
union all from by_forms
union all from by_lines;

delete from said where file in (select file from applicant);

insert into said
select
    applicant.file, 'B50', null, null, null,
    any_value(what order by sheet_no, "row", col) || case
        when any_value(sheet_no order by sheet_no, "row", col) = 0 then ' dalam komentar atau kotak teks'
        when any_value(sheet.sheet order by sheet_no, "row", col) = '' then ' di kolom ' || letters(any_value(col order by sheet_no, "row", col))
        else ' di lembar ke-' || any_value(sheet_no order by sheet_no, "row", col)
            || ', kolom ' || letters(any_value(col order by sheet_no, "row", col))
    end
from applicant
left join sheet using (file, sheet_no)
group by applicant.file;

delete from cell where file in (select file from applicant);
delete from raw where file in (select file from applicant);
