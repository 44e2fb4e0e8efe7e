-- U24 · peringatan · layanan, kepatuhan
-- Nama berkas menyebut {named}, tetapi isinya laporan {told}.
-- Perbaiki: periksa bulan di dalam berkas; yang dipakai adalah bulan di dalamnya, bukan nama berkasnya.
-- Names of files are copied from month to month, so the month inside holds; where the title seems to be left standing, U30 asks.
select
    row_id,
    'period' as measure,
    bulan(named.month) as named,
    bulan(first_month) || case when last_month > first_month then ' sampai ' || bulan(last_month) else '' end as told
from named_month as named
join told_month as told using (submission_id)
join any_row using (submission_id, n)
where (named.month < first_month or named.month > last_month)
    and not left_standing
