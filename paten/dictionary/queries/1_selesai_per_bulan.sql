-- Berkas selesai tiap kabupaten/kota pada bulan terakhir
select region.label, numerator as berkas, n_reported, n_expected
from indicator
join region using (region_code)
where indicator = 'selesai'
    and item = ''
    and region.level = 'kabupaten_kota'
    and period = (select max(period) from indicator where indicator = 'selesai' and n_reported > 0)
order by berkas desc nulls last
