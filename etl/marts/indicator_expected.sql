-- One row per region and month where somebody is expected and nothing counts for {indicator}: it is unknown there, and that is said.
insert into snapshot.indicator
select region_code, region.level, period, '{indicator}', '', null, null, null, null, null, 0, n_expected, null
from snapshot.coverage
join region using (region_code)
where report_type = '{report_type}' and period in (from changed_month)
    and period in (select period from ledger)
    and region.level in ({levels})
    and (region_code, period) not in (select (region_code, period) from snapshot.indicator
        where indicator = '{indicator}' and item = '' and period in (from changed_month))
