-- One row per kecamatan of $region: permohonan, selesai, tepat_waktu (a fraction) and its volume in $period; null: not reported.
select
    region.region_code,
    region.name,
    max(value) filter (where indicator = 'permohonan') as permohonan,
    max(value) filter (where indicator = 'selesai') as selesai,
    max(numerator) filter (where indicator = 'tepat_waktu') as on_time,
    max(denominator) filter (where indicator = 'tepat_waktu') as judged
from region
left join indicator
    on indicator.region_code = region.region_code
    and period = $period
    and item = ''
    and indicator in ('permohonan', 'selesai', 'tepat_waktu')
where region.parent_code = $region
group by region.region_code, region.name
order by region.region_code
