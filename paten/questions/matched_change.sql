-- One row: $indicator, a total or a share of sums, in $period and in the month before, over the kecamatan below $region that reported it in
-- both: now, before, n_kecamatan. A total of more kecamatan is no growth, a share of others no improvement.
with month as (
    select region_code, period, numerator, denominator
    from indicator
    join ancestor using (region_code)
    where ancestor_code = $region
        and level = 'kecamatan'
        and indicator = $indicator
        and item = ''
        and period between ($period - interval 1 month)::date and $period
        and value is not null
)

select
    sum(this.numerator) / coalesce(sum(this.denominator), 1) as now,
    sum(earlier.numerator) / coalesce(sum(earlier.denominator), 1) as before,
    count(*)::int as n_kecamatan
from month as this
join month as earlier using (region_code)
where this.period = $period and earlier.period < $period
