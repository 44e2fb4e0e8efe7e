-- One row per kabupaten/kota and service that its book of the month $period lists: those counted there in the twelve months
-- before, and of the usual ones (data/reference/template_services.csv) the groups that its delegation in force covers. Where
-- neither is known: all usual ones.
with usual as (select code as service_code, "order" from read_csv(getvariable('usual'), header = true)),

seen as (
    select distinct parent_code as region_code, service_code
    from counted
    join region using (region_code)
    where most > 0 and period >= $period - interval 12 month and period < $period
),

delegated as (
    select kabupaten_kota_code as region_code, flatten(list(requirement_codes)) as codes
    from known_act
    where milestone = 'M2' and coalesce(valid_from, date) <= last_day($period) and coalesce(valid_to, $period) >= $period
    group by all
),

covered as (
    select region_code, service_code
    from delegated
    cross join usual
    join service using (service_code)
    where list_contains(codes, case when category = 'perizinan' then 'S2' else 'S3' end)
),

found as (from seen union from covered),

listed as (
    from found
    union all
    select region_code, service_code
    from region
    cross join usual
    where level = 'kabupaten_kota' and region_code not in (select region_code from found)
)

select region_code, service_code, service.name
from listed
join service using (service_code)
left join usual using (service_code)
where coalesce(service.valid_from, $period) <= last_day($period) and coalesce(service.valid_to, $period) >= $period
order by region_code, usual."order" nulls last, service_code
