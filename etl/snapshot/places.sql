-- One row per kecamatan of the kabupaten/kota in which getvariable('code') lies: code, name, label.
select region_code as code, name, label
from region
where level = 'kecamatan' and parent_code = left(getvariable('code'), 5)
