-- One row: whether the table getvariable('relation') says in which cells its measures stood.
select count(*) > 0 from duckdb_columns()
where table_name = getvariable('relation') and database_name = 'temp' and column_name = 'cells'
