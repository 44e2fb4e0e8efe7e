-- One row per record that says anything, with the row at which it stands: where some say nothing, their place would be lost.
copy (
    select (file_row_number + getvariable('first_row'))::int as "row", * exclude (file_row_number)
    from read_parquet(getvariable('parquet'), file_row_number = true)
    where coalesce({kept}) is not null
) to (getvariable('sparse')) (format parquet, compression snappy, kv_metadata {{
    stamp: getvariable('stamp'), notes: getvariable('notes'), wide: getvariable('wide')
}})
