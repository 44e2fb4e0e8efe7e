-- What the requirements stood on before this build: points, confirmations by reports and by registers.
create or replace temp table point_before as from snapshot.requirement_point;
create or replace temp table confirmed_before as
select region_code, report_type, period, received_at::date as confirmed_on, current from snapshot.unit
where report_type in ('kepatuhan', 'peraturan') and accepted > 0;
