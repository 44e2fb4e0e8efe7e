-- lonjakan_sepuluh_kali · tinggi · kuat
-- Lonjakan sekitar sepuluh kali
-- Pada {bulan} {banyak} angka layanan di {wilayah} {times} kali atau lebih dari biasanya ({kecamatan}); yang terbesar: {layanan} {berkas} berkas, biasanya sekitar {biasa} sebulan. Perlu dikonfirmasi apakah kelebihan satu nol.
-- Penjelasan lain: Pelayanan massal, jemput bola atau program baru; tunggakan beberapa bulan diselesaikan sekaligus; angka kumulatif.{kalender}
-- Only counts that exceed the least of their series so many times are looked at: the others cannot exceed its middle.
with candidate as (
    from signal_series where most >= {least} and most >= {times} * least
),

high as (
    select now.region_code, now.service_code, now.period, now.n, now.completed
    from candidate
    join signal_volume as now using (region_code, service_code)
    where now.completed >= {least} and now.completed >= {times} * candidate.least
),

jump as (
    select high.*, median(earlier.completed) as usual
    from high
    join signal_volume as earlier on earlier.region_code = high.region_code and earlier.service_code = high.service_code
        and earlier.n between high.n - {span} and high.n - 1
    group by all
    having count(earlier.completed) >= {needed} and usual >= {median} and high.completed >= {times} * usual
)

select
    parent_code as region_code,
    period,
    period as since,
    list(distinct jump.region_code) as kecamatan_codes,
    count(*) as banyak,
    arg_max(service.name || ' di ' || label, (completed, jump.region_code)) as layanan,
    max(completed) as berkas,
    arg_max(round(usual), (completed, jump.region_code)) as biasa
from jump
join signal_kecamatan as kecamatan using (region_code, period)
join service using (service_code)
group by parent_code, period
