-- One row when the reference is already in this snapshot.
select 1 from snapshot.region limit 1
