-- The relations that are not written by the month.
select table_name
from duckdb_tables()
where database_name = 'snapshot' and table_name not in ('meta', 'fingerprint') and not list_contains(getvariable('by_month'), table_name)
order by table_name
