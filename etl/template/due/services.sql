-- One row per kabupaten/kota and service that its book of the month getvariable('period')::date lists: those counted there in the twelve months
-- before, and of the usual ones (data/reference/template_services.csv) the groups that its delegation in force covers. Where no
-- delegation names a group and fewer than ten services were counted: all usual ones, so that nobody starts with an empty sheet.
with usual as (
    select code as service_code, "order", if(category = 'perizinan', 'S2', 'S3') as settled_by
    from read_csv(getvariable('usual'), header = true) as listed
    join service on service.service_code = listed.code
),

seen as (
    select distinct parent_code as region_code, service_code
    from counted
    join region using (region_code)
    where most > 0 and period >= getvariable('period')::date - interval 12 month and period < getvariable('period')::date
),

delegated as (
    select distinct kabupaten_kota_code as region_code, unnest(requirement_codes) as settled_by
    from known_act
    where milestone = 'M2' and coalesce(valid_from, date) <= last_day(getvariable('period')::date) and coalesce(valid_to, getvariable('period')::date) >= getvariable('period')::date
),

covered as (select region_code, service_code from delegated join usual using (settled_by)),

beginner as (
    select region_code from region
    where level = 'kabupaten_kota'
        and region_code not in (select region_code from covered)
        and region_code not in (select region_code from seen group by region_code having count(*) >= 10)
),

listed as (
    from seen
    union from covered
    union select region_code, service_code from beginner cross join usual
)

select region_code, service_code, service.name
from listed
join service using (service_code)
left join usual using (service_code)
where coalesce(service.valid_from, getvariable('period')::date) <= last_day(getvariable('period')::date) and coalesce(service.valid_to, getvariable('period')::date) >= getvariable('period')::date
order by region_code, usual."order" nulls last, service_code
