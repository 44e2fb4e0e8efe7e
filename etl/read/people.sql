-- What might tell of people among the cells of these files: numbers of identity cards (NIK), headings of registers, names.
-- Nearly every load holds nothing of it; then etl/read/applicants.sql need not be run.
-- Headings by what stands below them: `orang` people, `pemohon` people or their number, `nik`, `lahir` births, `nama` people or
-- anything, `penyerta` what a register has beside them, `pejabat` what a list of officials has. Compared without spaces, because
-- headings come letter-spaced.
create or replace temp table personal_word as
select kind, heading, replace(heading, ' ', '') as tight
from (
    select kind, unnest(string_split(heading, '|')) as heading
    from read_csv(getvariable('layouts') || '/pribadi.csv', auto_detect = false, delim = ',', header = true,
        columns = {kind: 'varchar', heading: 'varchar'})
);

-- Words that no name of a person holds: what offices and services are called.
create or replace temp table not_a_person as
from read_csv(getvariable('layouts') || '/bukan_orang.csv', auto_detect = false, delim = ',', header = true, columns = {word: 'varchar'});

create or replace temp table given_name as
from read_csv(getvariable('layouts') || '/nama_orang.csv', auto_detect = false, delim = ',', header = true, columns = {word: 'varchar'});

-- One row per NIK and place: of cells and of what stands beside them.
create or replace temp table long_number as
select file, sheet_no, "row", col, kind, "text"
from raw
where kind in ('text', 'number', '@said') and long_digits("text")
union all
select file, sheet_no, 0, 0, 'sheet', sheet from raw where kind = 'sheet' and length(sheet) >= 16 and regexp_matches(sheet, '\d{16}');

create or replace temp table nik_at as
select file, sheet_no, "row", col, unnest(niks("text")) as nik
from long_number
union
select file, sheet_no, "row", col, "row" || '.' || col || '.' || "text"
from cell
where scientific("text");

-- Each wording once: the same few thousand stand in thousands of cells. In a long CSV the first rows tell enough.
create or replace temp table wording as
select "text" as written, length("text") as letters
from cell
where kind = 'text' and "row" <= 5000 and length("text") between 1 and 400
group by "text";

-- One row per cell that is a heading of such a table.
create or replace temp table personal_head as
with told as (select written, plain(written) as plain_text, replace(plain_text, ' ', '') as tight from wording where letters <= 60),

known as (
    select written, kind
    from told
    join personal_word using (tight)
    union
    select written, kind
    from told
    join (from personal_word where kind in ('orang', 'nik', 'lahir') and heading like '% %') as word
        on starts_with(plain_text, word.heading || ' ')
)

select cell.file, cell.sheet_no, cell."row", cell.col, known.kind
from cell
join known on known.written = cell."text"
where cell.kind = 'text' and cell."row" <= 5000;

-- One row per text that may be the name of a person: words only, none of them an office's, no place. `given`: a common name.
create or replace temp table person_like as
with words_only as (
    select written, string_split(plain(written), ' ') as words
    from wording
    where letters between 3 and 60 and regexp_full_match(written, '\p{L}[\p{L}\p{M}\p{Z} .,''’`/()-]+')
),

spoken as (
    select
        written,
        array_to_string(words, '') as tight,
        list_has_any(words, (select list(word) from given_name)) as given
    from words_only
    where len(words) <= 6 and not list_has_any(words, (select list(word) from not_a_person))
)

from spoken;

