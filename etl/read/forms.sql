-- One row per submission of getvariable('intakes'): its sha256 and the form in which it was read; null: not understood.
select regexp_extract(file_name, '([0-9a-f]{64})', 1) as sha256, decode(value)::json ->> 'form' as form
from parquet_kv_metadata(getvariable('intakes'))
where decode(key) = 'stamp'
