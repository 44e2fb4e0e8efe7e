-- laporan_kembar · tinggi · kuat
-- Angka yang sama dari dua pengirim
-- Angka {bulan} dari {jumlah} kecamatan di {wilayah} ({kecamatan}) sama persis, layanan demi layanan, dengan {kembaran}. Perlu dikonfirmasi berkas siapa yang terkirim.
-- Penjelasan lain: Berkas kecamatan lain mungkin terkirim dengan nama yang keliru, atau satu berkas contoh dipakai bersama.
with report as (
    select region_code, period, bit_xor(hash(hash(service_code, completed))) as content, count(*) as services, sum(completed) as completed
    from signal_volume
    semi join signal_month using (period)
    where completed > 0
    group by all
    having services >= {services} and completed >= {least} * services
),

twin as (
    select one.region_code, one.period, other.region_code as twin_code
    from report as one
    join report as other using (period, content, services, completed)
    where one.region_code <> other.region_code
)

select
    kecamatan.parent_code as region_code,
    period,
    period as since,
    list(distinct twin.region_code) as kecamatan_codes,
    sebut(list(distinct twin_label.label || ' (' || office.label || ')' order by twin_label.label || ' (' || office.label || ')')) as kembaran
from twin
join signal_kecamatan as kecamatan using (region_code, period)
join region as twin_label on twin_label.region_code = twin_code
join region as office on office.region_code = twin_label.parent_code
group by kecamatan.parent_code, period
