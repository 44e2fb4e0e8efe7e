-- One row per row of the submissions in getvariable('maps'); `texts` holds what was sent by the name of its column. Of large CSVs only the
-- rows come here that somebody must look at (check/wide_looked.sql).
create or replace temp table intake as
select left(right(filename, 72), 12) as submission_id, submission_id || '-' || printf('%06d', n) as row_id,       -- <sha256>.parquet
    * exclude (filename)
from read_parquet(getvariable('maps'), filename = true);
