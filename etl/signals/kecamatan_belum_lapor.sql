-- kecamatan_belum_lapor · sedang · pasti
-- Kecamatan yang lama belum termuat dalam laporan
-- Laporan layanan {bulan} dari {wilayah} sudah masuk, tetapi {jumlah} dari {semua} kecamatan belum termuat sedikitnya {span} bulan berturut-turut ({kecamatan}), sejak {sejak}.
-- Penjelasan lain: Kecamatan itu mungkin mengirim sendiri dan berkasnya belum dimuat, atau barisnya ditahan menunggu jawaban.
-- Later silence of a kecamatan lowers no stage, so it is told here. A report over several months speaks for each of them.
with reported as (
    select region_code, nth(period) + unnest(range(months)) as n
    from snapshot.unit
    where report_type = 'layanan' and current and accepted > 0 and period >= getvariable('signal_from')::date
),

spoken_for as (
    select region_code, n + unnest(range({span})) as n from reported
),

begun as (
    select region_code, nth(min(period)) as first_month from snapshot.report where report_type = 'layanan' group by region_code
),

came as (
    select report.region_code as parent_code, period, first_month
    from snapshot.report
    join signal_month using (period)
    join begun on begun.region_code = report.region_code and nth(period) - first_month >= {span} - 1
    where report_type = 'layanan' and timeliness not in ('belum_lapor', 'dikecualikan', 'ditunggu', 'belum_waktunya')
),

absent as (
    select kecamatan.region_code, parent_code, period,
        greatest(first_month, nth(getvariable('signal_from')::date), coalesce(nth(valid_from), first_month)) as first_month
    from (select *, nth(period) as n from signal_kecamatan) as kecamatan
    join came using (parent_code, period)
    join region using (region_code)
    anti join spoken_for on spoken_for.region_code = kecamatan.region_code and spoken_for.n = kecamatan.n
),

quiet as (
    select absent.region_code, parent_code, period, coalesce(max(reported.n) + 1, first_month) as n
    from absent
    left join reported on reported.region_code = absent.region_code and reported.n < nth(absent.period)
    group by absent.region_code, parent_code, period, first_month
    having nth(period) - n >= {span} - 1
)

select
    parent_code as region_code,
    period,
    (period - to_months(max(nth(period) - n)::int))::date as since,
    list(quiet.region_code) as kecamatan_codes
from quiet
group by parent_code, period
