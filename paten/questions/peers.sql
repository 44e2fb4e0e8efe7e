-- One row per indicator of $indicators in $period, of the kabupaten/kota $region among its peers (kabupaten among kabupaten, kota among
-- kota): indicator, title, unit, type, value, numerator, denominator, low and high (the middle half of all peers that are known, this
-- one included), others (their values, without this one), n_known, n_peers. value null: not reported.
with peer as (
    select region.region_code, region.type
    from region
    join region as own on own.region_code = $region and own.type = region.type and own.level = region.level
    where coalesce(region.valid_from, '1900-01-01') <= $period and coalesce(region.valid_to, '2999-12-31') >= $period
),

measured as (
    select peer.type, indicator.*
    from indicator
    join peer using (region_code)
    where period = $period and item = '' and indicator in $indicators
)

select
    indicator,
    definition.title,
    definition.unit,
    any_value(measured.type) as type,
    max(value) filter (region_code = $region) as value,
    max(numerator) filter (region_code = $region) as numerator,
    max(denominator) filter (region_code = $region) as denominator,
    quantile_cont(value, 0.25) as low,
    quantile_cont(value, 0.75) as high,
    coalesce(list(value order by value) filter (region_code <> $region and value is not null), []) as others,
    count(value)::int as n_known,
    (select count(*)::int from peer) as n_peers
from measured
join definition using (indicator)
where definition.compare = 'peers'
group by all
order by any_value(list_position($indicators, indicator))
