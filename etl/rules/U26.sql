-- U26 · tanya · layanan
-- Laporan {month} diterima {received}, {days} hari sebelum masanya berakhir.
-- Jawab: benar bila angkanya sudah untuk seluruh masa itu, atau tolak; kirim ulang sesudah masa itu berakhir.
-- Part of a month would be shown as a month. The last week is left out: some offices close their books before its last day.
select
    row_id,
    'period' as measure,
    bulan(period) || case when months > 1 then ' (' || months || ' bulan)' else '' end as month,
    tanggal(received_at) as received,
    date_diff('day', received_at, (period + to_months(months))::date) - 1 as days,
    strftime(period, '%Y-%m') as subject
from any_row
where report_type = 'layanan' and months in (1, 3, 6, 12)
    and received_at >= period and received_at < period + to_months(months) - to_days(7)
