-- One row per file among getvariable('intakes') that holds columns instead of maps (etl/read/large.sql): its path, and what they are.
-- sparse: each row says itself at which row of the CSV it stands.
select
    file_name,
    decode(value) as about,
    file_name in (select file_name from parquet_schema(getvariable('intakes')) where name = 'row') as sparse
from parquet_kv_metadata(getvariable('intakes'))
where decode(key) = 'wide'
order by file_name
