-- One row per code that a table may give for a name, with the name that people know.
select region_code, label from region
union all
select service_code, name from service
union all
select requirement_code, name from requirement_item
order by 1
