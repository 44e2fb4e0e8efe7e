-- The reference as it was when this snapshot was built. `definition` comes from paten/indicators/*.yaml.
create or replace table snapshot.region as from region order by region_code;
create or replace table snapshot.ancestor as from ancestor order by all;
create or replace table snapshot.service as from service order by service_code;
create or replace table snapshot.requirement_item as from requirement_item;
create or replace table snapshot.milestone as from milestone order by milestone;
create or replace table snapshot.unsur as from unsur order by unsur;
create or replace table snapshot.scale as select scale, grade, label, value_min, value_max, source from scale order by all;
create or replace table snapshot.calendar as from calendar order by all;
create or replace table snapshot.target as from target order by all;
create or replace table snapshot.letterhead as from letterhead order by valid_from;
create or replace table snapshot.ladder as from ladder order by step;
create or replace table snapshot.definition as
select unnest(getvariable('definitions')::struct(indicator varchar, title varchar, question varchar, unit varchar, kind varchar, better varchar,
    compare varchar, report_type varchar, minimum_volume int, carry_months int, why varchar, source varchar)[], recursive := true);
