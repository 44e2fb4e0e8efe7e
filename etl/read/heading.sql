-- Where the table of each sheet begins, and what each of its columns is.

-- What a heading means: `meaning` is our column, or what the reader needs to find its way.
create or replace temp macro meaning_of(t) as case
    when plain(t) = 'kode' then 'code'
    when plain(t) in ('kecamatan', 'wilayah', 'layanan') then 'name'
    when plain(t) = 'butir' then 'requirement_code'
    when plain(t) = 'persyaratan' then 'wording'
    when plain(t) = 'nihil' then 'nihil'
    when regexp_full_match(t, '[A-Z]{2}-\d{2,}') then 'service'
    when regexp_full_match(plain(t), 'lain \d+') then 'other'
    when regexp_full_match(t, 'U\d+') then 'unsur'
    when regexp_full_match(t, 'M\d+ (tanggal|nomor)') then 'dated'
end;

-- One row per cell of a heading row: the row of its sheet in which most cells are headings that we know.
create or replace temp table heading as
with told as (                                          -- each wording once
    select "text", plain("text") as plain_text, meaning_of("text") as meaning
    from (select distinct "text" from part join cell using (file, sheet_no) where cell."row" <= 12)
),

known as (
    select
        part.file,
        part.sheet_no,
        part.sheet,
        part.part,
        cell."row",
        cell.col,
        cell."text",
        coalesce(known_header."column", told.meaning) as meaning
    from part
    join cell using (file, sheet_no)
    join told using ("text")
    left join known_header                                  -- the sheet of one kecamatan has all measures side by side
        on plain(known_header.header) = told.plain_text
        and (known_header.sheet = part.part or part.part = 'Layanan' and known_header.form = 'silang')
    where cell."row" <= 12
),

best as (
    select file, sheet_no, "row"
    from known
    where meaning is not null
    group by file, sheet_no, "row"
    having count(*) >= 2
    qualify row_number() over (partition by file, sheet_no order by count(*) desc, "row") = 1
)

from known semi join best using (file, sheet_no, "row");

-- One row per sheet of the template: its heading row, and the columns of code and name (where they are lost, the first two).
-- listed: services downwards, the book of one kecamatan. first_row: where the table begins.
create or replace temp table head as
select
    file,
    sheet_no,
    any_value(sheet) as sheet,
    any_value(part) as part,
    any_value("row") as "row",
    coalesce(min(col) filter (where meaning = 'code'), 1) as code_col,
    coalesce(min(col) filter (where meaning = 'name'), min(col) filter (where meaning = 'code') + 1, 2) as name_col,
    min(col) filter (where meaning = 'nihil') as nihil_col,
    any_value(part) = 'Layanan' and count(*) filter (where meaning in (select "column" from known_header where form = 'silang')) >= 2 as listed,
    any_value("row") + case when listed or any_value(part) in ('Kepatuhan', 'Peraturan') then 1 else 2 end as first_row
from heading
group by file, sheet_no;

insert into said
select file, 'B29', sheet, null, null, null from part anti join head using (file, sheet_no);

insert into said                                            -- a column that a sender renamed or took away
select head.file, 'B30', head.sheet, null, null, known_header.header
from head
join known_header on known_header.sheet = head.part and form <> 'silang' and form <> 'tanggal'
anti join heading on heading.file = head.file and heading.sheet_no = head.sheet_no and heading.meaning = known_header."column";

-- One row per file: the month that its first sheet shows, and its place. The band holds title, whose book, month and mark.
create or replace temp table shown_month as
select file, cell.sheet, cell."row", cell.col, cell."text"
from (from part qualify row_number() over (partition by file order by sheet_no) = 1) as first_part
join cell using (file, sheet_no)
join stamp using (file)
where cell."row" = 1 and cell.col > 1
    and cell."text" not like 'SIMULASI%'
    and plain(cell."text") is distinct from plain(whose)
    and not regexp_matches(cell."text", '\(\d\d\.\d\d(\.\d\d)?\)$')
qualify row_number() over (partition by file order by cell.col) = 1;

-- One row per file of ours: the period of its rows. A month that was typed over stays as it was typed: a rule will judge.
create or replace temp table month_sent as
select
    stamp.file,
    case
        when shown_month."text" is null or plain(shown_month."text") = plain(stamp.month) then stamp.period::varchar
        else shown_month."text"
    end as "text",
    address(shown_month.sheet, shown_month."row", shown_month.col) as address
from stamp
left join shown_month using (file)
where stamp.form = 'templat';
