-- One row per row and column of a table of $indicator in $first to $last: row_key, row_name, column_key, column_name, value,
-- numerator, denominator, n_reported, n_expected (kecamatan; added up where months are pooled). value null: not reported.
-- $rows: kabupaten_kota or kecamatan (those in $region), bulan, item; $columns: '', bulan, item. $over_time: sum pools the months
-- of a cell, of any other only $last is taken. $per: what a rate is multiplied by. A kecamatan's service is the row as reported.
with regions as (
    select region_code
    from ancestor
    join region using (region_code)
    where ancestor_code = $region and level = $rows
    union all
    select $region where $rows in ('bulan', 'item')
),

counted as (
    select region_code, period, service_code as item, completed, case $indicator
            when 'permohonan' then requested
            when 'selesai' then completed
            when 'ditolak' then rejected
            when 'sisa' then pending
            when 'pengaduan' then complaints
            when 'tepat_waktu' then if(completed is null, null, on_time)
        end as counted
    from service_volume
    where $rows = 'kecamatan' and $columns = 'item' and months = 1
),

known as (
    select region_code, period, item, value, numerator, denominator, n_reported, n_expected
    from indicator
    where indicator = $indicator
    union all
    select
        region_code, period, item,
        if($indicator = 'tepat_waktu', counted / nullif(completed, 0), counted),
        counted,
        if($indicator = 'tepat_waktu', completed, null),
        1,
        1
    from counted
    where counted is not null
),

chosen as (
    select *
    from known
    where region_code in (from regions)
        and (item <> '') = ('item' in ($rows, $columns))
        and period between $first and $last
        and ($over_time = 'sum' or 'bulan' in ($rows, $columns) or period = $last)
),

cell as (
    select
        case $rows when 'bulan' then strftime(period, '%Y-%m') when 'item' then item else region_code end as row_key,
        case $columns when 'bulan' then strftime(period, '%Y-%m') when 'item' then item else '' end as column_key,
        sum(numerator) as numerator,
        sum(denominator) as denominator,
        case
            when count(value) <= 1 then max(value)
            when sum(denominator) is null then sum(numerator)
            else sum(numerator) / nullif(sum(denominator), 0) * $per
        end as value,
        sum(n_reported)::bigint as n_reported,
        sum(n_expected)::bigint as n_expected
    from chosen
    group by all
),

row_keys as (
    select region_code as row_key from regions where $rows in ('kabupaten_kota', 'kecamatan')
    union
    select row_key from cell
),

column_keys as (
    select distinct column_key from cell
),

label as (
    select region_code as code, label as name from region
    union all
    select service_code, name from service
    union all
    select requirement_code, coalesce(short, name) from requirement_item
    union all
    select unsur, name from unsur
    union all
    select milestone, name from milestone
)

select
    row_key,
    coalesce(row_label.name, row_key) as row_name,
    column_key,
    coalesce(column_label.name, column_key) as column_name,
    value,
    numerator,
    denominator,
    coalesce(n_reported, 0) as n_reported,
    n_expected
from row_keys
cross join column_keys
left join cell using (row_key, column_key)
left join label as row_label on row_label.code = row_key
left join label as column_label on column_label.code = column_key
order by row_key, column_key
