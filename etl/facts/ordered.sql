-- One row: whether the rows of the large CSV came month by month, as they are to be written, in all but a few places.
select count(*) filter (period < before) * 50_000 <= count(*)
from (select period, lag(period) over () as before from service_read)
