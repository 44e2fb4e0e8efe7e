-- Whether any record of a large CSV says anything in a column that is kept.
select count(*) > 0 from (select 1 from read_parquet(getvariable('parquet')) where coalesce({kept}) is not null limit 1)
