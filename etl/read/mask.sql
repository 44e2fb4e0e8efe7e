-- Of what stays, no number that may be of an identity card is kept: it is hidden here, before anything is made of the cells.
update cell
set "text" = masked(cell."text"), kind = 'text'
from long_number
where cell.file = long_number.file and cell.sheet_no = long_number.sheet_no and cell."row" = long_number."row" and cell.col = long_number.col
    and to_hide(cell."text");

update cell
set sheet = masked(cell.sheet)
from long_number
where long_number.kind = 'sheet' and cell.file = long_number.file and cell.sheet_no = long_number.sheet_no;

update raw
set sheet = masked(raw.sheet)
from long_number
where long_number.kind = 'sheet' and raw.file = long_number.file and raw.sheet_no = long_number.sheet_no;
