-- One row per kabupaten/kota: region_code, label, name, type, short, tile_row, tile_col, and of $indicator in $period: value,
-- numerator, denominator, n_reported, state_as_of. value null: unknown.
select
    region.region_code,
    region.label,
    region.name,
    region.type,
    region.short,
    region.tile_row,
    region.tile_col,
    value,
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
where region.level = 'kabupaten_kota'
order by region.region_code
