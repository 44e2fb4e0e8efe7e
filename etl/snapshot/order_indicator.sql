-- The heart in the order in which pages read it.
create or replace table snapshot.indicator as from snapshot.indicator order by period, indicator, item, region_code
