-- The row count and hash of each relation (two builds give different files but equal hashes), and the settings.
delete from snapshot.meta;

insert into snapshot.meta
with relation as (
    select table_name as relation from duckdb_tables() where database_name = 'snapshot' and table_name not in ('meta', 'fingerprint')
),

counted as (
    select relation, coalesce(sum(rows), 0)::bigint as rows, coalesce(bit_xor(hash), 0) as hash
    from relation
    left join snapshot.fingerprint using (relation)
    group by relation
)

select 'rows.' || relation, rows::varchar from counted
union all
select 'hash.' || relation, hash::varchar from counted
union all
from setting
order by all
