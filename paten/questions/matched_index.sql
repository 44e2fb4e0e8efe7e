-- One row: the index of satisfaction of $region in $period, and in the last month of two years that stood on an older survey, both over the
-- kecamatan that have one in both: now, before, before_as_of, n_kecamatan (these), n_now and n_before (all that have one then). No row:
-- nothing older. Other kecamatan are no change of opinion. As the indicator ikm: of nine unsur, each by its respondents.
with own as (
    select period, state_as_of
    from indicator
    where region_code = $region and indicator = 'ikm' and item = '' and value is not null
        and period <= $period and period > ($period - interval 24 month)::date
),

earlier as (
    select period, state_as_of
    from own
    where state_as_of < (select state_as_of from own where period = $period)
    order by period desc
    limit 1
),

scored as (
    select region_code, period = $period as is_now, item, numerator, denominator
    from indicator
    join ancestor using (region_code)
    where ancestor_code = $region and level = 'kecamatan' and indicator = 'unsur' and item in (select unsur from unsur)
        and period in (select period from earlier union select $period) and value is not null
),

surveyed as (
    select region_code, is_now from scored group by all having count(*) = (select count(*) from unsur)
),

pair as (
    select region_code from surveyed group by region_code having count(*) = 2
),

mean as (
    select is_now, avg(score) * 25 as index_value
    from (select is_now, item, sum(numerator) / sum(denominator) as score from scored semi join pair using (region_code) group by all)
    group by is_now
)

select
    (select index_value from mean where is_now) as now,
    (select index_value from mean where not is_now) as before,
    state_as_of as before_as_of,
    (select count(*) from pair)::int as n_kecamatan,
    (select count(*) from surveyed where is_now)::int as n_now,
    (select count(*) from surveyed where not is_now)::int as n_before
from earlier
