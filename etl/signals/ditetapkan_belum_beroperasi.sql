-- ditetapkan_belum_beroperasi · sedang · pasti
-- Ditetapkan, belum tercatat beroperasi
-- Keputusan penetapan {jumlah} dari {semua} kecamatan di {wilayah} sudah berumur {grace} bulan atau lebih, tetapi pada {bulan} kecamatan itu belum tercatat beroperasi ({kecamatan}): {kurang}.
-- Penjelasan lain: Pelayanan mungkin sudah berjalan tetapi tanggal mulainya belum dicatat; sarana atau petugas mungkin belum lengkap.
with point as (
    select region_code, period, step_4 and not step_5 as waiting, lag(waiting, 1, false) over (partition by region_code order by period) as waited
    from snapshot.stage_point
),

run as (
    select region_code, period as since, waiting, coalesce(lead(period) over (partition by region_code order by period), '2999-12-01') as until
    from point
    where waiting <> waited
),

launched as (
    select region_code, min(from_month) as launched from act_span where milestone = 'M7' group by region_code
)

select
    parent_code as region_code,
    period,
    min(since) as since,
    list(run.region_code) as kecamatan_codes,
    count(*) filter (launched <= period) as unreported,
    array_to_string(list_filter([
        nullif(count(*) - unreported, 0) || ' belum memiliki tanggal mulai pelayanan',
        nullif(unreported, 0) || ' sudah memiliki tanggal mulai, tetapi sesudahnya belum ada laporan yang memuat layanan'
    ], lambda one: one is not null), '; ') as kurang
from run
join signal_kecamatan as kecamatan on kecamatan.region_code = run.region_code
    and period >= since + interval {grace} month and period < until
left join launched on launched.region_code = run.region_code
where waiting
group by parent_code, period
