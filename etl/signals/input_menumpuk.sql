-- input_menumpuk · sedang · perlu_konfirmasi
-- Satu bulan memuat hampir setahun
-- Di {wilayah} {banyak} layanan ({kecamatan}) tercatat hampir seluruhnya dalam satu bulan; yang terbesar: {layanan}, {berkas} dari {setahun} berkas selama setahun sampai {bulan} tercatat pada {saat}. Perlu dikonfirmasi apakah beberapa bulan dicatat sekaligus.
-- Penjelasan lain: Beberapa bulan mungkin direkap sekaligus, pelayanan massal pada satu bulan, atau layanan yang memang musiman.{hukum}{kalender}
-- Only series with a month that could be such a heap are summed up: it holds more than all others of a year together.
with candidate as (
    select region_code, service_code
    from signal_series
    where most >= {share} * {counts} and few >= {needed} / 2
),

summed as (
    select
        region_code,
        service_code,
        period,
        n,
        sum(completed) over year as total,
        max(completed) over year as heap,
        arg_max(period, completed) over year as heap_period
    from candidate
    join signal_volume using (region_code, service_code)
    window year as (partition by region_code, service_code order by n range between {span} - 1 preceding and current row)
),

yearly as (
    select summed.region_code, summed.service_code, summed.period, total, heap, heap_period
    from summed
    join signal_volume as volume on volume.region_code = summed.region_code and volume.service_code = summed.service_code
        and volume.n between summed.n - {span} + 1 and summed.n
    where total >= {counts} and heap >= {share} * total
    group by all
    having count(completed) >= {needed} and median(completed) <= {few}
)

select
    parent_code as region_code,
    yearly.period,
    min(heap_period) as since,
    list(distinct yearly.region_code) as kecamatan_codes,
    count(*) as banyak,
    arg_max(service.name || ' di ' || label, (heap, yearly.region_code)) as layanan,
    max(heap) as berkas,
    arg_max(total, (heap, yearly.region_code)) as setahun,
    bulan(arg_max(heap_period, (heap, yearly.region_code))) as saat,
    case when bool_or(category = 'legalisasi') then ' Legalisasi turun sejak dokumen kependudukan bertanda tangan elektronik (Permendagri 104/2019).'
        else '' end
        || case when bool_or(category = 'perizinan') then ' Perizinan berusaha berpindah ke OSS.' else '' end as hukum
from yearly
join signal_kecamatan as kecamatan on kecamatan.region_code = yearly.region_code and kecamatan.period = yearly.period
join service using (service_code)
group by parent_code, yearly.period
