-- What is reported each month: the technical items of each kecamatan, and S2 of the kabupaten/kota itself.
select requirement_code, name
from requirement_item
where ("group" = 'teknis' or requirement_code = 'S2')
    and coalesce(valid_from, getvariable('period')::date) <= last_day(getvariable('period')::date) and coalesce(valid_to, getvariable('period')::date) >= getvariable('period')::date
order by "group", regexp_extract(requirement_code, '\d+')::int
