-- What every file of this load is read against, and what the reading fills.

-- The columns of the four relations as a plain CSV names them.
create or replace temp table known_column as
from read_csv(getvariable('layouts') || '/kolom.csv', header = true, all_varchar = true);

-- The sheets of our template: what their headers mean.
create or replace temp table known_header as
from read_csv(getvariable('layouts') || '/templat.csv', header = true, all_varchar = true);

-- The sentences about a file.
create or replace temp table note_text as
from read_csv(getvariable('notes'), header = true, all_varchar = true);

-- What the relations are filled from: one row per value of a future row of a relation. `line` tells the rows of one file and
-- relation apart; n_sheet, row and col give their order.
create or replace temp table field (
    file int, relation varchar, line varchar, n_sheet int, sheet varchar, "row" int, col int,
    "column" varchar, address varchar, "text" varchar
);

-- What a future row has besides, the same for all of its values: mostly its keys. One row per line at most.
create or replace temp table keyed (
    file int, relation varchar, line varchar, keys struct("column" varchar, address varchar, "text" varchar)[]
);

-- One value of a future row.
create or replace temp macro value_of(name, address, t) as {"column": name, address: address, "text": t};

-- What there is to say about a file: one row per note; the sentence comes from notes.csv.
create or replace temp table said (file int, rule varchar, sheet varchar, "row" int, col int, detail varchar);

-- One row per file: what its stamp says; null where it has none.
create or replace temp table stamp (
    file int, template varchar, kabupaten_kota varchar, kecamatan varchar, period date, simulated boolean, form varchar,
    whose varchar, month varchar, layout varchar
);

-- 1 → A, 27 → AA, 16384 → XFD.
create or replace temp macro letters(col) as
    case when col > 702 then chr((64 + (col - 27) // 676)::int) else '' end
    || case when col > 26 then chr((65 + (col - 27) // 26 % 26)::int) else '' end
    || chr((65 + (col - 1) % 26)::int);

-- "Layanan!D12"; in a CSV "D12".
create or replace temp macro address(sheet, "row", col) as
    case when sheet = '' then '' else sheet || '!' end || letters(col) || "row";

-- Headers and names are compared without case, marks and double spaces.
create or replace temp macro plain(t) as trim(regexp_replace(lower(t), '[^a-z0-9]+', ' ', 'g'));

-- A share as it is shown: 0,5 → 50%.
create or replace temp macro percent_told(t) as
    rtrim(rtrim(replace(round(replace(t, ',', '.')::double * 100, 4)::varchar, '.', ','), '0'), ',') || '%';

-- A sentence about a file that has no sheets, a CSV: "Lembar {sheet}, sel {cell}: …" → "Sel {cell}: …".
create or replace temp macro without_sheet(sentence) as (
    select upper(bare[1]) || bare[2:]
    from (select regexp_replace(replace(sentence, 'Lembar {sheet} ', 'berkas ini '), '^Lembar \{sheet\}[,:] ', '') as bare)
);
