-- One row per file among getvariable('intakes') that holds columns instead of maps (etl/read/large.sql): sha256, and what they are.
-- sparse: each row says itself at which row of the CSV it stands.
select
    regexp_extract(file_name, '([0-9a-f]{64})', 1) as sha256,
    decode(value) as about,
    file_name in (select file_name from parquet_schema(getvariable('intakes')) where name = 'row') as sparse
from parquet_kv_metadata(getvariable('intakes'))
where decode(key) = 'wide'
