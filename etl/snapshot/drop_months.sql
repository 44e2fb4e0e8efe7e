-- Months of the indicators of one relation that are about to be written again; which they are is noted in `measured`.
insert into measured select unnest(getvariable('indicators'));

delete from snapshot.indicator where list_contains(getvariable('indicators'), indicator) and period in (from changed_month)
