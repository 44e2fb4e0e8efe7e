-- One row per note about a file: the sentence that its sender reads. Detail and place stand in braces in notes.csv.
create or replace temp macro shortened(t) as case when length(t) > 100 then left(t, 99) || '…' else t end;

create or replace temp table note as
select
    file,
    rule,
    severity,
    replace(replace(replace(case when sheet is null then without_sheet(sentence) else sentence end, '{detail}', shortened(coalesce(detail, ''))), '{sheet}', coalesce(sheet, '')),
        '{cell}', coalesce(letters(col) || "row", "row"::varchar, '')) as message,
    sheet,
    "row",
    letters(col) as "column",
    case when "row" is not null and col is not null then address(coalesce(sheet, ''), "row", col) end as cell
from said
join note_text on note_text.id = said.rule;
