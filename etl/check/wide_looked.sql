-- One row per row of the large CSV {submission} that somebody must look at, as rows of small files are: see check/intake.sql.
create or replace temp macro entry_of(name, t, said) as {{k: name, v: case when t is not null then said end}};

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
    map_from_entries(list_transform(list_filter([{cells}], lambda entry: entry.v is not null), lambda entry: {{k: entry.k, v: entry.v || "row"}})),
    map_from_entries(list_filter([{texts}], lambda entry: entry.v is not null))
from wide
where n in (select n from looked where submission_id = '{submission}');
