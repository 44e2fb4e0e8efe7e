-- One row per measure and month compared with (the month before $period, the same month of the year before), over the kecamatan
-- below $region that reported the measure in both, of the service $service ('' = all): indicator, before_period, now, before,
-- n_kecamatan. now, before: counts; of tepat_waktu a share.
with reported as (
    select region_code, period, indicator, numerator, denominator
    from indicator
    where $service = ''
        and level = 'kecamatan'
        and item = ''
        and indicator in ('permohonan', 'selesai', 'sisa', 'ditolak', 'pengaduan', 'tepat_waktu')
        and value is not null
        and period in ($period, ($period - interval 1 month)::date, ($period - interval 1 year)::date)
    union all by name
    select
        region_code,
        period,
        unnest(['permohonan', 'selesai', 'sisa', 'ditolak', 'pengaduan', 'tepat_waktu']) as indicator,
        unnest([requested, completed, pending, rejected, complaints, if(completed is null, null, on_time)])::double as numerator,
        unnest([null, null, null, null, null, completed])::double as denominator
    from service_volume
    where service_code = $service
        and months = 1
        and period in ($period, ($period - interval 1 month)::date, ($period - interval 1 year)::date)
),

below as (
    select region_code, period, indicator, numerator, denominator
    from reported
    join ancestor using (region_code)
    where ancestor_code = $region and numerator is not null
)

select
    this.indicator,
    earlier.period as before_period,
    sum(this.numerator) / coalesce(nullif(sum(this.denominator), 0), 1) as now,
    sum(earlier.numerator) / coalesce(nullif(sum(earlier.denominator), 0), 1) as before,
    count(*)::int as n_kecamatan
from below as this
join below as earlier using (region_code, indicator)
where this.period = $period and earlier.period < $period
group by this.indicator, earlier.period
order by this.indicator, earlier.period
