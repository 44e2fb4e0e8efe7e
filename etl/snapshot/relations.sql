-- The relations of a snapshot, but for its meta.
select table_name from duckdb_tables() where database_name = 'snapshot' and table_name <> 'meta' order by table_name
