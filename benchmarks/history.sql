-- Years of monthly history as plain CSVs, one file per kabupaten/kota and relation: 20 services and 14 technical items of each kecamatan.
-- Variables: reference (data/reference), out (folder), months (how many end with the month before `last`), last (first day of the newest month).
create or replace temp macro months() as table
    select (getvariable('last')::date - to_months(step::int))::date as period from range(1, getvariable('months') + 1) as steps(step);

create or replace temp table kecamatan as
select code, parent_code, valid_from from read_csv(getvariable('reference') || '/regions.csv', all_varchar = true) where level = 'kecamatan';

create or replace temp table chosen as
select code from read_csv(getvariable('reference') || '/services.csv', all_varchar = true) where not starts_with(code, 'IZ') limit 20;

-- Counts vary by kecamatan, service and month without repeating; the hash is the dice, so every run writes the same bytes.
create or replace temp table volume as
select
    parent_code,
    kecamatan.code as region_code,
    chosen.code as service_code,
    strftime(period, '%Y-%m') as period,
    1 as months,
    20 + hash(kecamatan.code, chosen.code, period) % 60 as requested,
    requested - hash(chosen.code, period) % 5 as completed,
    null as rejected,
    completed - hash(kecamatan.code, period) % 3 as on_time,
    null as carried_over,
    null as pending,
    null as complaints
from kecamatan
cross join chosen
join months() on coalesce(valid_from, '1900-01-01')::date <= period;

create or replace temp table tick as
select
    parent_code,
    kecamatan.code as region_code,
    'T' || item as requirement_code,
    strftime(period, '%Y-%m') as period,
    case when (hash(kecamatan.code, item) % 100) < 80 or hash(kecamatan.code, item) % 120 < date_diff('month', '2016-01-01'::date, period)
        then 'terpenuhi' else 'belum' end as status,
    case when status = 'terpenuhi' then 'foto' end as evidence,
    case when status = 'terpenuhi' then strftime(period, '%Y-%m-01') end as evidence_date,
    null as link,
    null as checked_by,
    null as checked_on
from kecamatan
cross join range(1, 15) as items(item)
join months() on coalesce(valid_from, '1900-01-01')::date <= period;
