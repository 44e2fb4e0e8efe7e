-- Which submission counts for each unit that was touched: the newest, by (received_at, sha256). Units nobody touched stand.
create or replace temp table touched as
select region_code, report_type, period, months from unit_before
where submission_id in (select submission_id from submission_in) or submission_id in (select submission_id from removed)
union
select region_code, report_type, period, months from snapshot.unit where submission_id in (select submission_id from submission_in);

create or replace temp table ranked as
select
    unit.submission_id,
    unit.region_code,
    unit.report_type,
    unit.period,
    unit.months,
    row_number() over by_arrival::int as revision,
    lead(unit.sha256) over by_arrival is null as current
from snapshot.unit
join touched on touched.region_code = unit.region_code and touched.report_type = unit.report_type
    and touched.period is not distinct from unit.period and touched.months is not distinct from unit.months
window by_arrival as (partition by unit.region_code, unit.report_type, unit.period, unit.months order by unit.received_at, unit.sha256);

update snapshot.unit
set revision = ranked.revision, current = ranked.current
from ranked
where ranked.submission_id = unit.submission_id and ranked.region_code = unit.region_code and ranked.report_type = unit.report_type
    and ranked.period is not distinct from unit.period and ranked.months is not distinct from unit.months;

-- Units whose facts must be written again: another submission counts now, or the one that counts was checked again.
create or replace temp table changed_unit as
select touched.region_code, touched.report_type, touched.period, touched.months, ranked.submission_id
from touched
left join ranked on ranked.current and ranked.region_code = touched.region_code and ranked.report_type = touched.report_type
    and ranked.period is not distinct from touched.period and ranked.months is not distinct from touched.months
left join unit_before as former on former.current and former.region_code = touched.region_code and former.report_type = touched.report_type
    and former.period is not distinct from touched.period and former.months is not distinct from touched.months
where ranked.submission_id is distinct from former.submission_id or ranked.submission_id in (select submission_id from submission_in);

-- Months that the marts must look at again.
insert into affected
select distinct report_type, region_code, (period + to_months(unnest(range(months))::int))::date
from touched
where period is not null
union
select report_type, region_code, month from without_unit where submission_id in (select submission_id from submission_in);
