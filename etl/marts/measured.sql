-- One row per region of every level and month: all measures of {facts} that add up, in one pass. First the regions that report
-- themselves, then these for themselves and all above them: any number of levels.
create or replace temp table measured as
with reporting as (
    select
    region_code,
    period,
{measures}
    from snapshot.{facts}
    where period in (from changed_month)
    group by region_code, period
)

select
    ancestor_code as region_code,
    period,
    '' as item,
    sum(columns('^(numerator|denominator|present)_.*$')) as '\0',
    sum(least(columns('^n_reported_.*$'), 1)) as '\0',
    max(columns('^state_as_of_.*$')) as '\0'
from reporting
join ancestor using (region_code)
group by ancestor_code, period
