-- Satu layanan menurut bulan, dua tahun terakhir
select period, sum(completed) as selesai, count(distinct region_code) as kecamatan_melapor
from service_volume
where service_code = 'NP-02' and months = 1 and completed is not null
group by period
order by period desc
limit 24
