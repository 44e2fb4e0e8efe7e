-- One row per row of the large CSV {submission} that somebody must look at, as rows of small files are: see check/intake.sql.
insert into intake
with wide as (
    select (file_row_number + 1)::int as n, {row} as "row", {columns}
    from read_parquet({path}, file_row_number = true)
)

select
    '{submission}',
    '{submission}-' || printf('%06d', n),
    'service_volume',
    n,
    null,
    "row",
    map_from_entries(list_filter([{cells}], lambda pair: pair.v is not null)),
    map_from_entries(list_filter([{texts}], lambda pair: pair.v is not null))
from wide
where n in (select n from looked where submission_id = '{submission}');
