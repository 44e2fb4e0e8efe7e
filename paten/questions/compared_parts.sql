-- One row per kabupaten/kota and part of what `compared` sums up: each of its $months months, or of a single month each of its
-- kecamatan: region_code, part (month or code), numerator, denominator. Parts tell how alike what is reported together is.
with asked as (
    select region_code, value as respondents
    from indicator
    where indicator = 'responden_skm' and item = '' and period = $period
)

select region_code, period::varchar as part, numerator, denominator
from indicator
where $months::int > 1
    and indicator = $indicator
    and item = ''
    and level = 'kabupaten_kota'
    and period between date_add($period::date, to_months(1 - $months::int)) and $period
    and denominator > 0
union all
select
    region.parent_code,
    one.region_code,
    case when $indicator = 'ikm' then (value - 25) / 75 * respondents else numerator end as numerator,
    case when $indicator = 'ikm' then respondents else denominator end as denominator
from indicator as one
join region on region.region_code = one.region_code
left join asked on asked.region_code = one.region_code
where $months::int = 1
    and indicator = $indicator
    and item = ''
    and one.level = 'kecamatan'
    and period = $period
    and case when $indicator = 'ikm' then respondents else denominator end > 0
order by region_code, part
