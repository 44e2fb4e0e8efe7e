-- One row per item that is weighed, with its weight.
create or replace temp table weight as
select unsur as item, weight from snapshot.unsur
