-- One row: the kabupaten/kota $region as letters write it: label (Kab. Malang), name (Malang), type (kabupaten, kota). No row: it is none.
select label, name, type
from region
where region_code = $region and level = 'kabupaten_kota'
