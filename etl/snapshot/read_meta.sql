-- What the snapshot stands on.
select key, value from snapshot.meta where key not like 'hash.%' and key not like 'rows.%'
