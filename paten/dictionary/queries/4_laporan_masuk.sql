-- Laporan layanan yang masuk dan yang belum, tiap bulan
select period, timeliness, count(*) as kabupaten_kota, sum(n_kecamatan) as kecamatan
from report
where report_type = 'layanan'
group by period, timeliness
order by period desc, timeliness
