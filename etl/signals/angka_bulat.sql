-- angka_bulat · rendah · kuat
-- Banyak angka berakhiran 0 atau 5
-- Di {wilayah} {jumlah} dari {semua} kecamatan ({kecamatan}) melaporkan {bagian} angka berakhiran 0 atau 5 dalam {span} bulan sampai {bulan} ({bulat} dari {banyak} angka), sedangkan biasanya sekitar seperlima. Perlu dikonfirmasi apakah angka itu dihitung dari register atau ditaksir.
-- Penjelasan lain: Angka mungkin dibulatkan saat direkap, atau layanan dibuka dengan kuota tetap.
with monthly as (
    select region_code, period, n, count(*) as counts, count(*) filter (completed % 5 = 0) as rounded
    from signal_volume
    where completed >= {least} and n > nth(getvariable('signal_last')::date) - {months} - {span}
    group by all
),

summed as (
    select region_code, period, sum(counts) over recent as n, sum(rounded) over recent as k, min(period) over recent as since
    from monthly
    window recent as (partition by region_code order by n range between {span} - 1 preceding and current row)
)

select
    parent_code as region_code,
    period,
    min(since) as since,
    list(region_code) as kecamatan_codes,
    persen(sum(k) / sum(n)) as bagian,
    sum(k)::bigint as bulat,
    sum(n)::bigint as banyak
from summed
join signal_kecamatan using (region_code, period)
where n >= {counts} and k - {chance} * n >= {limit} * sqrt(n * {chance} * (1 - {chance}))
group by parent_code, period
