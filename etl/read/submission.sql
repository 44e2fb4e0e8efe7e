-- One file of the load as Parquet: its rows, its stamp and its notes. Written even when it holds no row.
-- getvariable('file') is its number in this load, getvariable('parquet') where it goes; stamp and notes are those of about.sql.
copy (
    select * exclude (file) from intake where file = getvariable('file') order by n
) to (getvariable('parquet')) (
    format parquet, compression snappy, kv_metadata {stamp: getvariable('stamp'), notes: getvariable('notes')}
)
