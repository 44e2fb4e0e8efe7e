-- How many months the heart holds.
select count(distinct period) from snapshot.indicator
