-- One row per relation whose fingerprint is taken whole: all but those in getvariable('standing'), written by the month or not at all.
select table_name
from duckdb_tables()
where database_name = 'snapshot' and table_name not in ('meta', 'fingerprint') and not list_contains(getvariable('standing'), table_name)
order by table_name
