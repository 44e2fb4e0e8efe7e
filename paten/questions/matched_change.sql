-- One row: a total of $indicator in $period and in the month before, over the kecamatan below $region that reported in both:
-- now, before, n_kecamatan. A total of more kecamatan is no growth.
with month as (
    select region_code, period, value
    from indicator
    join ancestor using (region_code)
    where ancestor_code = $region
        and level = 'kecamatan'
        and indicator = $indicator
        and item = ''
        and period between ($period - interval 1 month)::date and $period
        and value is not null
)

select sum(this.value) as now, sum(earlier.value) as before, count(*)::int as n_kecamatan
from month as this
join month as earlier using (region_code)
where this.period = $period and earlier.period < $period
