-- One row per relation: the columns by which it is read, the month first.
with column_name as (
    select table_name as relation, column_name, list_position(['period', 'indicator', 'item', 'region_code'], column_name) as place
    from duckdb_columns()
    where database_name = 'snapshot'
)

select relation, coalesce(string_agg(column_name, ', ' order by place) filter (place is not null), 'all') as columns
from column_name
group by relation
order by relation
