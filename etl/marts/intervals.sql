-- Intervals of 95 %, twins of paten/stats/intervals.py. Wilson (1927), J. Am. Stat. Assoc. 22: 209-212.
create or replace temp macro wilson_low(k, n) as case when n > 0 then
    greatest(0, (k + 1.920729410347062 - 1.959963984540054 * sqrt(greatest(0, k * (n - k) / n) + 0.960364705173531)) / (n + 3.841458820694124)) end;
create or replace temp macro wilson_high(k, n) as case when n > 0 then
    least(1, (k + 1.920729410347062 + 1.959963984540054 * sqrt(greatest(0, k * (n - k) / n) + 0.960364705173531)) / (n + 3.841458820694124)) end;

-- A count's limits by Byar's approximation of the exact ones of Garwood: within 0.02 of them from one on. Breslow and Day (1987),
-- Statistical Methods in Cancer Research II, IARC, p. 69.
create or replace temp macro poisson_low(k) as case when k > 0 then
    greatest(0, k * (1 - 1 / (9 * k) - 1.959963984540054 / (3 * sqrt(k))) ** 3) when k = 0 then 0 end;
create or replace temp macro poisson_high(k) as
    (k + 1) * (1 - 1 / (9 * (k + 1)) + 1.959963984540054 / (3 * sqrt(k + 1))) ** 3;

-- What two sums come to: a count, or a rate per so many, with its limits.
create or replace temp macro value_of(k, n, ratio, per) as case when ratio then k / nullif(n, 0) * per else k end;
create or replace temp macro low_of(k, n, limits, per) as case limits
    when 'wilson' then wilson_low(k, n) when 'poisson' then poisson_low(k) / nullif(n, 0) * per end;
create or replace temp macro high_of(k, n, limits, per) as case limits
    when 'wilson' then wilson_high(k, n) when 'poisson' then poisson_high(k) / nullif(n, 0) * per end;
