-- One row per region of every level, to name it and to find its kabupaten/kota: region_code, level, parent_code, label.
select region_code, level, parent_code, label
from region
where level in ('provinsi', 'kabupaten_kota') or region_code in (select region_code from report union select region_code from stage)
order by region_code
