-- belum_lapor · tinggi · pasti
-- Laporan belum masuk
-- Sampai {per} laporan layanan {bulan} dari {wilayah} belum masuk; {lama}.{diterima}
-- Penjelasan lain: Laporan mungkin sudah dikirim lewat jalur lain dan belum dimuat, atau pejabat yang menyusunnya berganti.{kalender_berikutnya}
-- A month that somebody excused is no month of silence, nor does it end one.
with due as (
    select region_code, period, timeliness = 'belum_lapor' as silent, received_at
    from snapshot.report
    where report_type = 'layanan' and timeliness <> 'dikecualikan' and period <= getvariable('signal_last')::date
),

following as (
    select *, max(period) filter (not silent) over (partition by region_code order by period) as last_report from due
),

run as (
    select *, min(period) over so_far as since, count(*) over so_far as months
    from following
    where silent
    window so_far as (partition by region_code, last_report order by period)
)

select
    run.region_code,
    run.period,
    since,
    list(kecamatan.region_code) as kecamatan_codes,
    case when months = 1 then 'ini bulan pertama tanpa laporan'
        else 'sudah ' || months || ' bulan berturut-turut belum ada laporan, sejak ' || bulan(since) end as lama,
    case when received_at is null then ''
        else ' Berkas yang diterima ' || tanggal(received_at) || ' belum memuat baris yang dapat diterima.' end as diterima
from run
join signal_kecamatan as kecamatan on kecamatan.parent_code = run.region_code and kecamatan.period = run.period
group by all
