-- One row when any submission leaves this snapshot.
select 1 from removed limit 1
