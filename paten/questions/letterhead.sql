-- One row: the letterhead in force on the snapshot's day: government, secretariat, bureau, address (null: not filled in), place.
-- Before the first one starts it is the first.
select government, secretariat, bureau, address, place
from letterhead, (select value::date as day from meta where key = 'as_of')
order by
    coalesce(valid_from, '1900-01-01') <= day and coalesce(valid_to, '2999-12-31') >= day desc,
    case when valid_from <= day then valid_from end desc nulls last,
    valid_from
limit 1
