-- Facts of the units that are written again leave first. The register before is kept for one comparison: sent again unchanged, it
-- changes no month.
create or replace temp table act_before as
select * exclude (submission_id, sheet, row, cells) from snapshot.act
where region_code in (select region_code from changed_unit where report_type = 'peraturan');

delete from snapshot.service_volume as fact
using changed_unit as unit
where unit.report_type = 'layanan' and unit.region_code = fact.region_code and unit.period = fact.period and unit.months = fact.months;

delete from snapshot.compliance as fact
using changed_unit as unit
where unit.report_type = 'kepatuhan' and unit.region_code = fact.region_code and unit.period = fact.period;

delete from snapshot.act as fact
using changed_unit as unit
where unit.report_type = 'peraturan' and unit.region_code = fact.region_code;

delete from snapshot.satisfaction as fact
using changed_unit as unit
where unit.report_type = 'skm' and unit.region_code = fact.region_code and unit.period = fact.period and unit.months = fact.months;
