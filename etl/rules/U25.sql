-- U25 · tanya · layanan, kepatuhan
-- Laporan {month} baru diterima {received}; mungkin tahunnya salah tulis.
-- Jawab: benar bila laporan itu memang tentang bulan tersebut, atau tolak bila tahunnya salah.
-- A year typed wrong would put this year's figures over those of a year before. Books that carry their month, and files that bring a
-- history of three months or more, are not meant.
with old as (
    select row_id, submission_id, period, received_at
    from any_row
    where report_type in ('layanan', 'kepatuhan') and months in (1, 3, 6, 12) and received_at >= period + to_months(months + 11)
),

history as (
    select submission_id
    from any_row
    where submission_id in (select submission_id from old)
    group by submission_id
    having count(distinct period) > 2
)

select
    row_id,
    'period' as measure,
    bulan(period) as month,
    tanggal(received_at) as received,
    strftime(period, '%Y-%m') as subject
from old
anti join history using (submission_id)
join (select submission_id, stamped_period from submission_in) using (submission_id)
where period is distinct from stamped_period
