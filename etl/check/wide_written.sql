-- The regions and services that a large CSV writes.
insert into region_written
select distinct '{submission}', region_code, true from read_parquet({path}) where region_code is not null;

insert into service_written
select distinct '{submission}', service_code from read_parquet({path}) where service_code is not null;
