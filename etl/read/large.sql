-- One row per record of a large CSV below its header: the columns of service_volume, as text; no map for each row, as small files have.
-- {kept}: which cells of large_line, by our names. long_number: whether any cell,
-- also of a column that we do not know, holds a number as long as a NIK.
copy (
    select {kept}, coalesce({doubt}, false) as long_number
    from large_line
) to (getvariable('parquet')) (format parquet, compression snappy, kv_metadata {{
    stamp: getvariable('stamp'), notes: getvariable('notes'), wide: getvariable('wide')
}})
