-- One row per record of a large CSV that holds a number as long as a NIK, a thousand at most: to be looked at with its head.
copy (
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
    )
    where {doubt}
    limit 1000
) to (getvariable('more')) (format csv, header false, delim {delimiter})
