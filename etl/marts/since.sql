-- The first month from which the requirements must be written again: null when none must.
select min(period)
from (
    select period from affected where report_type = 'kepatuhan'
    union all
    select period from affected where report_type = 'peraturan'
    union all
    select min(period) from ledger where report_type = 'kepatuhan' and period not in (select period from snapshot.requirement)
)
