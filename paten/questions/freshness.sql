-- One row: received_at of the newest report at or below $region; null when nothing was ever received.
select max(received_at) as received_at
from report
join ancestor using (region_code)
where ancestor_code = $region
