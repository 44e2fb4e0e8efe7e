-- How many records a large CSV has, how many say nothing of a region (only these may be empty), and whether any holds a number as long as
-- a NIK: as the Parquet itself tells, without reading its rows.
select
    coalesce(sum(num_values) filter (path_in_schema = 'region_code'), 0),
    coalesce(sum(coalesce(stats_null_count, num_values)) filter (path_in_schema = 'region_code'), 0),
    bool_or(coalesce(stats_max, 'true') = 'true') filter (path_in_schema = 'long_number')
from parquet_metadata(getvariable('parquet'))
