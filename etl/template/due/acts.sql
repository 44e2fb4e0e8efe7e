-- The registers as they stand, oldest first.
select kabupaten_kota_code, milestone, type, number, title, date, valid_from, valid_to, replaces, kecamatan_codes, requirement_codes
from known_act
order by kabupaten_kota_code, milestone, date, number, kecamatan_codes
