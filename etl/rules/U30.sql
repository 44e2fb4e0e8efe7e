-- U30 · tanya · layanan, kepatuhan
-- Isinya laporan {told}, tetapi nama berkas menyebut {named} dan berkas diterima {received}; mungkin judulnya belum diganti.
-- Jawab: benar bila isinya memang laporan {told}, atau tolak bila bulannya salah; lalu kirim ulang dengan judul yang benar.
-- Offices write each month over the last one. A title that was left standing would put this month's figures in the place of last month's.
select
    row_id,
    'period' as measure,
    bulan(month) as named,
    bulan(first_month) as told,
    tanggal(received_at) as received,
    strftime(first_month, '%Y-%m') as subject
from named_month
join told_month using (submission_id)
join any_row using (submission_id)
where left_standing and report_type in ('layanan', 'kepatuhan')
