-- One row per region of {levels}, month and item: all measures of {facts} at once, on the rows below each region. A region's item has one
-- row of {facts} at most, so rows count regions; where the region that reports is itself the level, the row is the fact and is not repeated.
create or replace temp table measured as
select
    ancestor_code as region_code,
    period,
    {item} as item,
{measures}
from snapshot.{facts} as source
join ancestor using (region_code)
semi join (select region_code as ancestor_code from region where level in ({levels})) using (ancestor_code)
where period in (from changed_month) and {item} is not null
group by all
