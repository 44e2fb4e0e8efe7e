-- One row per way to write a kecamatan, a service, an item of the survey or a requirement, and of kabupaten and kota ("kotabatu").
select 'region' as axis, alias, region_code as code from region_alias join region using (region_code) where level = 'kecamatan'
union all
select 'service', alias, service_code from service_spelling
union all
select 'unsur', alias, unsur from unsur_spelling
union all
select 'requirement', alias, requirement_code from requirement_spelling
union all
select 'kabupaten_kota', case type when 'kota' then 'kota' else 'kab' end || name, region_code from region where level = 'kabupaten_kota'
