-- The row count and hash of each relation (two builds give different files but equal hashes), and what this snapshot stands on.
insert into snapshot.meta
select 'rows.{relation}', count(*)::varchar from snapshot.{relation}
union all
select 'hash.{relation}', coalesce(bit_xor(hash(hash(line))), 0)::varchar from snapshot.{relation} as line
