-- Of what stays, no number that may be of an identity card is kept: it is hidden here, before anything is made of the cells.
-- A number of 16 digits in one piece, or one that reads like a NIK; in an address of the web only the latter.
create or replace temp macro masked(t) as regexp_replace(
    case when t like '%://%' then t else regexp_replace(t, '(^|\D)\d{16}($|\D)', '\1[16 angka disamarkan]\2', 'g') end,
    '(^|\D)(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])(?:[\p{Z}\t.''-]?\d){14}($|\D)', '\1[16 angka disamarkan]\2', 'g'
);

update cell
set "text" = masked(cell."text"), kind = 'text'
from long_number
where cell.file = long_number.file and cell.sheet_no = long_number.sheet_no and cell."row" = long_number."row" and cell.col = long_number.col
    and (length(regexp_extract(cell."text", '\d{16,}')) = 16 or len(niks(cell."text")) > 0);

update cell
set sheet = masked(cell.sheet)
from long_number
where long_number.kind = 'sheet' and cell.file = long_number.file and cell.sheet_no = long_number.sheet_no;

update raw
set sheet = masked(raw.sheet)
from long_number
where long_number.kind = 'sheet' and raw.file = long_number.file and raw.sheet_no = long_number.sheet_no;
