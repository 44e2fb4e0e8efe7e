-- One row per service, in the order of their codes: service_code, name, group_name.
select service_code, name, replace(category, '_', ' ') as group_name from service order by service_code
