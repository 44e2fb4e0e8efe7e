-- The heart in the order in which pages read it.
create or replace table snapshot.indicator as from snapshot.indicator order by period, indicator, item, region_code;

alter table snapshot.indicator alter region_code set not null;
alter table snapshot.indicator alter level set not null;
alter table snapshot.indicator alter period set not null;
alter table snapshot.indicator alter indicator set not null;
alter table snapshot.indicator alter item set not null;
alter table snapshot.indicator alter n_reported set not null;
