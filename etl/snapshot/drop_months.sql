-- Months of one indicator that are about to be written again.
delete from snapshot.indicator where indicator = '{indicator}' and period in (from changed_month)
