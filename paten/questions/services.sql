-- One row per service of which anything above nil was ever reported: service_code, name, in the order of their names.
select service_code, name
from service
where service_code in (
    select item from indicator where level = 'provinsi' and indicator in ('permohonan', 'selesai') and numerator > 0
)
order by name
