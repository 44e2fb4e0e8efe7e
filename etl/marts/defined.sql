-- One row per indicator, from paten/indicators/*.yaml: how its value and its interval come of its two sums, and at which levels it is told.
create or replace temp table defined as
select indicator, ratio = 'ya' as ratio, per::int as per, interval, string_split(levels, '|') as levels
from (select unnest(getvariable('defined'), recursive := true));

create or replace temp macro value_of(k, n, defined) as case when defined.ratio then k / nullif(n, 0) * defined.per else k end;
create or replace temp macro low_of(k, n, defined) as case defined.interval
    when 'wilson' then wilson_low(k, n) when 'poisson' then poisson_low(k) / nullif(n, 0) * defined.per end;
create or replace temp macro high_of(k, n, defined) as case defined.interval
    when 'wilson' then wilson_high(k, n) when 'poisson' then poisson_high(k) / nullif(n, 0) * defined.per end;
