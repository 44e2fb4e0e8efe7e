-- One row per kabupaten/kota at or below $region and month in which its number of operating kecamatan changed, over the $months up to
-- $period: region_code, date, moved (below 0: lost).
select region_code, date, moved
from (
    select
        indicator.region_code,
        period as date,
        (numerator - lag(numerator) over (partition by indicator.region_code order by period))::int as moved
    from indicator
    join ancestor using (region_code)
    where ancestor_code = $region
        and indicator = 'beroperasi'
        and item = ''
        and level = 'kabupaten_kota'
        and period <= $period
        and period >= ($period - to_months($months))::date
)
where moved <> 0
order by date, region_code
