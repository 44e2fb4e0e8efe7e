-- U03 · galat · layanan, kepatuhan, skm
-- Bulan laporan "{period_text}" {trouble}.
-- Perbaiki: tulis bulan sebagai 2026-03; buku templat hanya untuk bulan yang tertulis di dalamnya (jumlah bulan 1, 3, 6 atau 12).
-- A month is judged against the day on which the report came, never against today's clock.
select
    row_id,
    'period' as measure,
    coalesce(period_text, '(kosong)') as period_text,
    case
        when period is null then 'tidak terbaca'
        when period > received_at then 'belum dimulai ketika laporan diterima'
        when period < '2010-01-01' then 'mendahului PATEN (2010)'
        when months is null or months not in (1, 3, 6, 12) then 'berjangka ' || coalesce(months_text, '(kosong)') || ' bulan, yang tidak dikenal'
        else 'berbeda dari bulan templat ini (' || strftime(stamped_period, '%Y-%m') || ')'
    end as trouble
from any_row
join (select submission_id, stamped_period from submission_in) using (submission_id)
left join (select row_id, bulan from doubted) using (row_id)
where report_type <> 'peraturan' and not (period is null and bulan is not null) and coalesce(
    period is null or period > received_at or period < '2010-01-01' or months is null or months not in (1, 3, 6, 12)
    or (stamped_period is not null and report_type <> 'skm' and period <> stamped_period), false)
