-- One row per way to write a kecamatan, a service, an item of the survey or a requirement, and of kabupaten and kota ("kotabatu").
select 'region' as axis, alias, region_code as code from region_alias join region using (region_code) where level = 'kecamatan'
union all
select 'service', alias, service_code from service_alias
union all
select 'unsur', name, unsur from unsur
union all
select 'unsur', unsur, unsur from unsur
union all
select 'requirement', name, requirement_code from requirement_item
union all
select 'requirement', short, requirement_code from requirement_item
union all
select 'requirement', requirement_code, requirement_code from requirement_item
union all
select 'kabupaten_kota', case type when 'kota' then 'kota' else 'kab' end || name, region_code from region where level = 'kabupaten_kota'
