-- How much of the heart this indicator writes again.
select count(*) from changed_month
