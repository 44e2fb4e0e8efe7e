-- One row per column of the file that the table getvariable('relation') becomes, in order: name, type to read it with, how it is written,
-- how what was written is read back.
-- sent_columns and sent_file: what copy_sent.sql knows of the submission of a row.
-- Lists are separated by |, decimals have a comma; of a fact also the name of its file, and the cell in which each measure stood: a CSV
-- has columns for measures that its row does not report.
with own as (
    select
        column_index as n,
        column_name as name,
        case when data_type like '%[]' then 'VARCHAR' else data_type end as type,
        case
            when data_type like '%[]' then format('inert(array_to_string("{0}", ''|'')) as "{0}"', column_name)
            when data_type = 'DOUBLE' then format('replace("{0}"::varchar, ''.'', '','') as "{0}"', column_name)
            when data_type = 'VARCHAR' then format('inert("{0}") as "{0}"', column_name)
            else format('"{}"', column_name) end as written,
        case when data_type like '%[]' then format('coalesce(string_split("{0}", ''|''), []) as "{0}"', column_name)
            else format('"{}"', column_name) end as read
    from duckdb_columns()
    where table_name = getvariable('relation') and schema_name = 'main' and database_name = 'temp' and data_type not like 'MAP%'
),

cell as (
    select
        1000 + i as n,
        'cell_' || measures[i] as name,
        'VARCHAR' as type,
        format('inert(coalesce(cells[''{0}''], {1} sent_columns[''{0}''] || "row" {2})) as "cell_{0}"', measures[i],
            case when reported then format('case when "{}" is not null then', measures[i]) else '' end,
            case when reported then 'end' else '' end) as written,
        format('"cell_{}"', measures[i]) as read
    from (select getvariable('measures')::varchar[] as measures, unnest(range(1, len(getvariable('measures')::varchar[]) + 1)) as i,
        measures[i] in (select name from own) as reported)
)

select name, type, written, read from (
    from own
    union all
    from cell
    union all
    select 999, 'file', 'VARCHAR', 'inert(sent_file) as file', '"file"'
    from own
    where name = 'submission_id' and 'file' not in (select name from own)
)
order by n
