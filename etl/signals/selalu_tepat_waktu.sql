-- selalu_tepat_waktu · rendah · perlu_konfirmasi
-- Seluruhnya tepat waktu menurut laporan sendiri
-- {jumlah} dari {semua} kecamatan di {wilayah} ({kecamatan}) melaporkan 100,0% tepat waktu menurut laporan sendiri selama {lama} bulan sampai {bulan}: {berkas} berkas dari semua layanan, tidak satu pun lewat waktu. Perlu dikonfirmasi cara mencatat waktu selesainya.
-- Penjelasan lain: Pelayanan mungkin memang selesai saat itu juga; kolom selesai mungkin disalin ke kolom tepat waktu.
with perfect as (
    select region_code, period, denominator,
        (period - to_months((row_number() over (partition by region_code order by period))::int))::date as island
    from snapshot.indicator
    where indicator = 'tepat_waktu' and item = '' and level = 'kecamatan' and numerator = denominator and denominator >= {counts}
        and period > (getvariable('signal_last')::date - interval {history} month)::date
        and period <= getvariable('signal_last')::date
),

run as (
    select region_code, period, min(period) over so_far as since, count(*) over so_far as months, sum(denominator) over so_far as completed
    from perfect
    window so_far as (partition by region_code, island order by period)
)

select
    parent_code as region_code,
    period,
    min(since) as since,
    list(region_code) as kecamatan_codes,
    min(months) as lama,
    sum(completed)::bigint as berkas
from run
join signal_kecamatan using (region_code, period)
where months >= {span}
group by parent_code, period
