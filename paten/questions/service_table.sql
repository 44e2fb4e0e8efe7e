-- One row per service reported in $region and $period, the largest first: service_code, name, permohonan, selesai, sisa, pengaduan,
-- on_time of judged (tepat waktu, of the berkas that say so), minimum_volume (below it no share), n_reported (kecamatan with a
-- figure: the most of any column) of n_expected. null: not reported.
select
    item as service_code,
    service.name,
    max(value) filter (where indicator = 'permohonan') as permohonan,
    max(value) filter (where indicator = 'selesai') as selesai,
    max(value) filter (where indicator = 'sisa') as sisa,
    max(value) filter (where indicator = 'pengaduan') as pengaduan,
    max(numerator) filter (where indicator = 'tepat_waktu') as on_time,
    max(denominator) filter (where indicator = 'tepat_waktu') as judged,
    max(minimum_volume) filter (where indicator = 'tepat_waktu') as minimum_volume,
    max(n_reported)::int as n_reported,
    max(n_expected)::int as n_expected
from indicator
join service on service_code = item
left join definition using (indicator)
where region_code = $region
    and period = $period
    and item <> ''
    and indicator in ('permohonan', 'selesai', 'sisa', 'pengaduan', 'tepat_waktu')
    and n_reported > 0
group by item, service.name
order by greatest(selesai, permohonan) desc nulls last, service.name
