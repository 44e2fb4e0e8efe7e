-- One row per relation: the columns by which it is read, the month first. Of indicators the totals of kabupaten/kota and above
-- stand first, apart from the many of kecamatan and by item: pages ask for them most. Of the many, those that each report on services
-- writes again (getvariable('of_services')) stand together, so that it leaves the others as they lie.
with column_name as (
    select table_name as relation, column_name, list_position(['period', 'indicator', 'item', 'region_code'], column_name) as place
    from duckdb_columns()
    where database_name = 'snapshot'
),

ordered as (
    select relation, string_agg(column_name, ', ' order by place) filter (place is not null) as columns
    from column_name
    group by relation
)

select relation, if(relation = 'indicator', 'level = ''kecamatan'', item <> '''',
    level = ''kecamatan'' and list_contains(getvariable(''of_services''), indicator), ', '')
    || coalesce(columns, 'all') as columns
from ordered
order by relation
