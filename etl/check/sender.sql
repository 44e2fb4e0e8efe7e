-- A file that names no sender: the one kabupaten/kota of all its rows, else the province, which may speak for each.
update submission_in
set sender = coalesce(own.sender, '35')
from (
    select
        submission_in.submission_id,
        case when count(distinct substr("text", 1, 5)) = 1 then any_value(substr("text", 1, 5)) end as sender
    from submission_in
    left join (from region_written where of_row and regexp_matches("text", '^35\.\d\d')) as said using (submission_id)
    group by all
) as own
where own.submission_id = submission_in.submission_id and submission_in.sender is null;
