-- salinan_bulan_lalu · tinggi · kuat
-- Angka sama dengan bulan sebelumnya
-- Pada {bulan} {jumlah} dari {semua} kecamatan di {wilayah} melaporkan angka yang sama persis dengan bulan sebelumnya pada {sama} dari {layanan} layanan yang dibandingkan ({kecamatan}). Perlu dikonfirmasi apakah lembar bulan sebelumnya terkirim lagi.
-- Penjelasan lain: Lembar bulan sebelumnya mungkin terkirim lagi tanpa diisi ulang, atau angka yang dikirim adalah rata-rata.
with pair as (
    select
        later.region_code,
        later.period,
        count(*) as compared,
        count(*) filter (later.completed = earlier.completed and (later.requested = earlier.requested) is not false) as same
    from (from signal_volume semi join signal_month using (period)) as later
    join signal_volume as earlier on earlier.region_code = later.region_code and earlier.service_code = later.service_code
        and earlier.n = later.n - 1
    where earlier.completed >= {least} and later.completed is not null
    group by all
),

copied as (
    from pair where same >= {services} and same >= {share} * compared
),

run as (
    select *, (period - to_months((row_number() over (partition by region_code order by period))::int))::date as island from copied
),

reaching as (
    select *, min(period) over (partition by region_code, island) as since from run
)

select
    parent_code as region_code,
    period,
    min(since) as since,
    list(region_code) as kecamatan_codes,
    arg_max(same, (same, region_code)) as sama,
    arg_max(compared, (same, region_code)) as layanan
from reaching
join signal_kecamatan using (region_code, period)
group by parent_code, period
