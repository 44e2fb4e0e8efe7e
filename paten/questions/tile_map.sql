-- One row per kabupaten/kota: region_code, label, name, type, short, tile_row, tile_col, and of $indicator in $period: value,
-- numerator, denominator, n_reported, state_as_of. value null: unknown. Of a region without a dated step or reported act nothing
-- is known; whether one operates only monthly reports can tell.
with known as (
    select region.parent_code as region_code, bool_or(step_5 or stage.state_as_of is not null or service = 'berjalan') as reporting
    from stage
    join region using (region_code)
    left join requirement
        on requirement.region_code = stage.region_code and requirement.period = stage.period and requirement_code = 'S1'
    where stage.period = $period
        and (step_1 or step_2 or step_3 or step_4 or step_5 or coalesce(requirement.status, 'belum_lapor') <> 'belum_lapor')
    group by region.parent_code
)

select
    region.region_code,
    region.label,
    region.name,
    region.type,
    region.short,
    region.tile_row,
    region.tile_col,
    case
        when $indicator = 'beroperasi' and not coalesce(reporting, false) then null
        when $indicator = 'dilimpahkan' and known.region_code is null then null
        else value
    end as value,
    numerator,
    denominator,
    n_reported,
    state_as_of
from region
left join indicator
    on indicator.region_code = region.region_code
    and indicator = $indicator
    and item = ''
    and period = $period
left join known on known.region_code = region.region_code
where region.level = 'kabupaten_kota'
order by region.region_code
