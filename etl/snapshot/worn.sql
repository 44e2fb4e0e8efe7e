-- The one row that says whether over a fifth of all rows that the snapshot's file holds are gone from its relations: those that this build
-- or others before it wrote again. DuckDB drops whole groups of such rows by itself.
select sum(estimated_size) * 4 > (select sum(rows) from snapshot.fingerprint where relation in (select table_name from duckdb_tables())) * 5
from duckdb_tables()
where database_name = 'snapshot' and table_name not in ('meta', 'fingerprint')
