-- U24 · peringatan · layanan, kepatuhan
-- Nama berkas menyebut {named}, tetapi isinya laporan {told}.
-- Perbaiki: periksa bulan di dalam berkas; yang dipakai adalah bulan di dalamnya, bukan nama berkasnya.
-- Names of files are copied from month to month, so the month inside holds. A day before the month is a day of sending.
with plain_name as (
    select submission_id, regexp_replace(regexp_replace(lower(file), '\.[a-z]+$', ''),
        '\b\d{1,2}[ _.-]*(jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des)[a-z]*[ _.-]*20\d\d', '', 'g') as name
    from submission_in
),

written as (
    select submission_id, unnest(
        regexp_extract_all(name, '(?:^|[^a-z])((?:jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des)[a-z]*[ _.-]*20\d\d)', 1)
        || regexp_extract_all(name, '(?:^|[^0-9]-|[^0-9-])(20\d\d[-_](?:0[1-9]|1[0-2]))(?:$|[^0-9-])', 1)) as month
    from plain_name
),

named as (
    select submission_id, min(month) as month
    from (
        select submission_id, coalesce(period_of(replace(month, '_', '-')),
            period_of(regexp_replace(month, '^([a-z]+)[ _.-]*(20\d\d)$', '\1 \2'))) as month
        from written
    )
    group by submission_id
    having count(distinct month) = 1
),

told as (
    select submission_id, min(n) as n, min(period) as first_month, max(period + to_months(months - 1)) as last_month
    from any_row
    where report_type in ('layanan', 'kepatuhan') and period is not null and months in (1, 3, 6, 12)
    group by submission_id
)

select
    row_id,
    'period' as measure,
    strftime(named.month, '%Y-%m') as named,
    strftime(first_month, '%Y-%m') || case when last_month > first_month then ' sampai ' || strftime(last_month, '%Y-%m') else '' end as told
from named
join told using (submission_id)
join any_row using (submission_id, n)
where named.month < first_month or named.month > last_month
