-- One row per relation: the columns as plain text can hold them. Lists are separated by |, maps are JSON, decimals have a comma as
-- senders write them, and no text can start a formula: what is exported can be loaded.
select
    table_name,
    string_agg(case
        when data_type like '%[]' then format('inert(array_to_string("{0}", ''|'')) as "{0}"', column_name)
        when data_type like 'MAP%' then format('to_json("{0}")::varchar as "{0}"', column_name)
        when data_type = 'DOUBLE' then format('replace("{0}"::varchar, ''.'', '','') as "{0}"', column_name)
        when data_type = 'VARCHAR' then format('inert("{0}") as "{0}"', column_name)
        else format('"{}"', column_name) end, ', ' order by column_index) as flat
from duckdb_columns()
where database_name = 'snapshot'
group by table_name
order by table_name
