-- The first month from which the requirements must be written again: null when none must. All that they stand on is compared with what
-- it was before this build, so that a build that starts from the last snapshot gives what a full one gives.
with confirmed as (
    select region_code, report_type, period, received_at::date as confirmed_on, current from snapshot.unit
    where report_type in ('kepatuhan', 'peraturan') and accepted > 0
),

moved as (
    select period from (from snapshot.requirement_point except from point_before)
    union all
    select period from (from point_before except from snapshot.requirement_point)
    union all
    select coalesce(period, date_trunc('month', confirmed_on)::date) from (from confirmed except from confirmed_before)
    union all
    select coalesce(period, date_trunc('month', confirmed_on)::date) from (from confirmed_before except from confirmed)
    union all
    select period from ledger where report_type = 'kepatuhan' and period not in (select period from snapshot.requirement)
)

select min(period) from moved
