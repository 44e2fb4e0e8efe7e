-- One row per cell, formula, comment and merged range of the visible sheets of such files, sheet by sheet. A percentage is told as one: 0,5 → 50%.
with percent as (select distinct file, sheet_no, "row", col from raw where kind = '@percent')

select
    file,
    sheet_no,
    sheet,
    "row",
    col,
    kind,
    case when percent.col is null then "text" else percent_told("text") end as "text"
from raw
left join percent using (file, sheet_no, "row", col)
where (kind > 'a' or kind in ('@merged', '@computed', '@comment'))
    and (file, sheet_no) in (
        select (file, sheet_no) from stamp join sheet using (file) where stamp.form is null and visibility = 'visible'
    )
    and kind <> 'sheet'
order by file, sheet_no, "row", col
