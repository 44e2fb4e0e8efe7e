-- One row per kabupaten/kota and stretch of several months that one report speaks for, where it touches $first to $last: region_code,
-- label, period, until, n_kecamatan, inside (all its months lie in the span), n_counted (its months that count), by_itself (kecamatan
-- of these that reported each of its months by itself).
with combined as (
    select distinct region_code, parent_code as kabupaten_kota, period, months, (period + to_months(months - 1))::date as until
    from service_volume
    join region using (region_code)
    where months > 1 and period <= $last::date and (period + to_months(months - 1))::date >= $first::date
),

counted as (
    select region_code as kabupaten_kota, period
    from report
    where report_type = 'layanan' and period between $first::date and $last::date and (is_final or not $final_only::boolean)
),

each as (
    select
        combined.*,
        (select count(distinct one.period) from service_volume as one
            where one.region_code = combined.region_code and one.months = 1 and one.period between combined.period and until)
            = months as by_itself,
        (select count(*) from counted
            where counted.kabupaten_kota = combined.kabupaten_kota and counted.period between combined.period and until)::int as n_counted
    from combined
)

select
    kabupaten_kota as region_code,
    region.label,
    period,
    until,
    count(*)::int as n_kecamatan,
    period >= $first::date and until <= $last::date as inside,
    any_value(n_counted) as n_counted,
    (count(*) filter (where by_itself))::int as by_itself
from each
join region on region.region_code = kabupaten_kota
group by kabupaten_kota, region.label, period, until
order by kabupaten_kota, period, until
