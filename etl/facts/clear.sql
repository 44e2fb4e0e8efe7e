-- Facts of the units that are written again leave first.
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
