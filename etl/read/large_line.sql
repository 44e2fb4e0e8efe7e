-- One row per record of a large CSV below its header, each cell as it stands, named by its number.
-- {columns}: those of the file as it stands in getvariable('lines').
create or replace temp view large_line as
from read_csv(
    getvariable('lines'),
    header = false,
    skip = getvariable('skip'),
    auto_detect = false,
    strict_mode = true,
    delim = getvariable('delimiter'),
    quote = {quote},
    escape = {quote},
    max_line_size = 1000000,
    columns = {columns}
);
