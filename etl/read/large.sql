-- One row per record of a large CSV below its header: the columns of service_volume, as text; no map for each row, as small files have.
-- {columns}: those of the file as it stands in getvariable('lines'); {kept}: which of them, by our names. long_number: whether any cell,
-- also of a column that we do not know, holds a number as long as a NIK.
copy (
    select {kept}, coalesce({doubt}, false) as long_number
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
) to (getvariable('parquet')) (format parquet, compression snappy, kv_metadata {{
    stamp: getvariable('stamp'), notes: getvariable('notes'), wide: getvariable('wide')
}})
