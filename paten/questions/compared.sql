-- One row per kabupaten/kota, to be compared by $indicator over the $months months up to $period: region_code, label, type, value,
-- numerator, denominator, n_kecamatan, state_as_of, n_reported (of the last month). value, numerator and denominator null: nothing to
-- compare, for nothing was reported. Of the satisfaction index the denominator is its respondents, and the numerator its place on the
-- scale of 25 to 100 times these: no answers with that mean can differ more than yes and no do, so its range is never too narrow.
with known as (
    select
        region.parent_code as region_code,
        bool_or(step_5 or stage.state_as_of is not null or service = 'berjalan') as reporting
    from stage
    join region using (region_code)
    left join requirement
        on requirement.region_code = stage.region_code and requirement.period = stage.period and requirement_code = 'S1'
    where stage.period = $period
        and (step_1 or step_2 or step_3 or step_4 or step_5 or coalesce(requirement.status, 'belum_lapor') <> 'belum_lapor')
    group by region.parent_code
),

asked as (
    select region_code, period, value as respondents
    from indicator
    where indicator = 'responden_skm' and item = ''
),

summed as (
    select
        one.region_code,
        sum(case when $indicator = 'ikm' then (value - 25) / 75 * respondents else numerator end) as numerator,
        sum(case when $indicator = 'ikm' then respondents else denominator end) as denominator,
        max(value) filter (where $indicator = 'ikm') as index_value,
        max(state_as_of) as state_as_of,
        max_by(n_reported, one.period) as n_reported
    from indicator as one
    left join asked on asked.region_code = one.region_code and asked.period = one.period
    where indicator = $indicator
        and item = ''
        and level = 'kabupaten_kota'
        and one.period between date_add($period::date, to_months(1 - $months::int)) and $period
    group by one.region_code
),

came as (
    select region_code, bool_or(timeliness in ('tepat_waktu', 'terlambat', 'masuk')) as any_came
    from report
    where period between date_add($period::date, to_months(1 - $months::int)) and $period
    group by region_code
),

judged as (
    select
        region.*,
        summed.* exclude (region_code),
        case
            when coalesce(denominator, 0) = 0 then false
            when $indicator in ('kelengkapan_laporan', 'ketepatan_laporan') then coalesce(any_came, false)
            when $indicator in ('beroperasi', 'melayani', 'melayani_lengkap') then coalesce(reporting, false)
            when $indicator in ('dilimpahkan', 'ditetapkan') then known.region_code is not null
            else true
        end as is_known
    from region
    left join summed on summed.region_code = region.region_code
    left join known on known.region_code = region.region_code
    left join came on came.region_code = region.region_code
    where region.level = 'kabupaten_kota'
)

select
    region_code,
    label,
    type,
    case when is_known then coalesce(index_value, numerator / denominator) end as value,
    case when is_known then numerator end as numerator,
    case when is_known then denominator end as denominator,
    (select count(*) from region as below where below.parent_code = judged.region_code)::int as n_kecamatan,
    state_as_of,
    n_reported
from judged
order by region_code
