-- Which of the sheets that came filled in count as reported: their cells are no longer those of the day the book was written,
-- or the sender says that nothing changed, or the book is the one of the first day.

-- One row per file and tick that was touched.
create or replace temp table tick as
select head.file, head.sheet, cell."row", cell.col, cell."text"
from head
join cell as label using (file, sheet_no)
join cell on cell.file = head.file and cell.sheet_no = head.sheet_no and cell."row" = label."row" and cell.col > label.col
where head.part = 'Layanan' and label."row" < head."row" and plain(label."text") = 'tidak ada perubahan' and cell."text" not like '←%'
qualify row_number() over (partition by head.file order by cell.col) = 1;

insert into said
select file, 'B31', sheet, "row", col, "text" from tick where not switched_on("text") and not switched_off("text");

-- The twin of etl/template/known.py: digest.
create or replace temp table confirmed as
with filled_sheet as (from head where part in ('Kepatuhan', 'Peraturan', 'Tanggal kecamatan')),

line as (
    select
        file, sheet_no, cell."row", cell.col, cell."text",
        dense_rank() over (partition by file, sheet_no order by cell."row") as turn
    from filled_sheet
    join cell using (file, sheet_no)
    where cell."row" >= filled_sheet.first_row
),

held as (
    select file, sheet_no, md5(string_agg(turn || ':' || col || '=' || "text", chr(10) order by turn, col)) as digest
    from line
    group by file, sheet_no
),

judged as (
    select
        filled_sheet.file,
        filled_sheet.part,
        case when part = 'Kepatuhan' then 'compliance' else 'act' end as relation,
        coalesce(held.digest, md5('')) <> referred.value as changed,
        stamp.template is not null and stamp.period is null as first_day,
        coalesce(switched_on(tick."text"), false) as ticked
    from filled_sheet
    join stamp using (file)
    left join held using (file, sheet_no)
    left join referred on referred.file = filled_sheet.file and referred.kind = 'digest' and referred.key = filled_sheet.part
    left join tick on tick.file = filled_sheet.file
)

select file, relation, min(part) as part, coalesce(bool_or(changed), false) or bool_or(first_day) or bool_or(ticked) as reported,
    bool_or(ticked) as ticked
from judged
group by file, relation;

insert into said
select file, 'B17', part, null, null, null
from confirmed
where not reported and file in (select file from part where part = 'Layanan');
