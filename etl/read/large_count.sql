-- How many records a large CSV has, and how many of them say nothing in any column that is kept.
select count(*), count(*) filter (where coalesce({kept}) is null) from read_parquet(getvariable('parquet'))
