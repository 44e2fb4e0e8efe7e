-- One row per region directly below $region and month, $months of them up to $period: region_code, label, name, short, type,
-- tile_row, tile_col, period, and of $indicator for the service $service ('' = all) value, n_reported, n_expected. value null:
-- not reported. A kecamatan's row of one service is the fact itself.
with child as (
    select region_code, label, name, short, type, tile_row, tile_col
    from region
    where parent_code = $region
),

month as (
    select distinct period
    from indicator
    where region_code = $region and period <= $period and period > ($period - to_months($months))::date
),

fact as (
    select
        region_code,
        period,
        case $indicator
            when 'permohonan' then requested
            when 'selesai' then completed
            when 'sisa' then pending
            when 'ditolak' then rejected
            when 'pengaduan' then complaints
            when 'tepat_waktu' then on_time / nullif(completed, 0)
        end as value
    from service_volume
    where service_code = $service and months = 1 and period <= $period and period > ($period - to_months($months))::date
),

told as (
    select region_code, period, value, n_reported, n_expected
    from indicator
    where indicator = $indicator and item = $service and period <= $period and period > ($period - to_months($months))::date
    union all by name
    select region_code, period, value, (value is not null)::int as n_reported, 1 as n_expected
    from fact
)

select child.*, period, value::double as value, coalesce(n_reported, 0) as n_reported, n_expected
from child
cross join month
left join told using (region_code, period)
order by region_code, period
