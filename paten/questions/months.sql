-- One row per month that can be looked at, newest first: period, due_on (null: none), judged (its due date has passed).
-- Before the first ledger month there is only the month in which the legal acts stand.
with ledger as (
    select period, max(due_on) as due_on, bool_or(timeliness not in ('belum_waktunya', 'ditunggu')) as judged
    from report
    where report_type = 'layanan'
    group by period
)

from ledger
union all
select max(period), null, true from stage having max(period) is not null and not exists (from ledger)
order by period desc
