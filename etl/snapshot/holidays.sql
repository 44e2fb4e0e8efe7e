-- Public holidays and days of joint leave, as the library knows them.
delete from snapshot.holiday;

insert into snapshot.holiday
select day::date, name from (select unnest(getvariable('holidays')::struct(day varchar, name varchar)[], recursive := true)) order by day
