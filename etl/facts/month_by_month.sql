-- One row: whether the plain rows came in the order of their months, each of which ends before the next begins.
select coalesce(bool_and(period > before and last_before < first_n) filter (before is not null), true)
from (
    select period, first_n, lag(period) over (order by first_n) as before, lag(last_n) over (order by first_n) as last_before
    from (select period, min(n) as first_n, max(n) as last_n from plain_row group by period)
)
