-- Facts of many years, written straight into an empty snapshot: for the speed of what is built on facts. Nothing of it is anybody's.
-- Variables: services (how many of each kecamatan), months (how many end with the month before `last`), last.
create or replace temp macro months() as table
    select (getvariable('last')::date - to_months(step::int))::date as period from range(1, getvariable('months') + 1) as steps(step);

create or replace temp table kecamatan as select region_code, parent_code from region where level = 'kecamatan';

insert into snapshot.submission by name
select
    left(sha256(parent_code || period), 12) as submission_id,
    sha256(parent_code || period) as sha256,
    'layanan.csv' as file,
    parent_code as region_code,
    ['layanan'] as report_types,
    [period] as periods,
    period + interval 36 day as received_at,
    false as estimated,
    'surel' as via,
    false as simulated,
    'uji' as loaded_by,
    1 as revision,
    0 as rows,
    0 as accepted,
    0 as rejected,
    0 as held,
    0 as warned,
    'diterima' as verdict
from (select distinct parent_code from kecamatan), months();

-- The hash is the dice: every run writes the same facts. One kecamatan in ten does not report a month.
create or replace temp table reporting as
select region_code, parent_code, period, left(sha256(parent_code || period), 12) as submission_id
from kecamatan, months()
where hash(region_code, period) % 10 > 0;

insert into snapshot.unit
select submission_id, region_code, report_type, period, 1, period + interval 36 day, false, sha256(parent_code || period), 30, 30, 0, 0, 30, 0, 0, 1, true
from reporting, (values ('layanan'), ('kepatuhan')) as types(report_type);

insert into snapshot.service_volume
select
    region_code,
    printf('LY-%03d', number) as service_code,
    period,
    1 as months,
    20 + hash(region_code, number, period) % 60 as requested,
    requested - hash(number, period) % 5 as completed,
    hash(number, period) % 5 as rejected,
    completed - hash(region_code, period) % 3 as on_time,
    5 as carried_over,
    5 as pending,
    (hash(region_code, number, period) % 50 = 0)::int as complaints,
    submission_id,
    'Layanan',
    number,
    null
from reporting, range(1, getvariable('services') + 1) as services(number)
order by period, region_code, service_code;

insert into snapshot.compliance
select
    region_code,
    'T' || item as requirement_code,
    period,
    case when hash(region_code, item) % 120 < date_diff('month', '2012-01-01'::date, period) then 'terpenuhi' else 'belum' end as status,
    'foto',
    period,
    null,
    null,
    null,
    1,
    submission_id,
    'Kepatuhan',
    item,
    null
from reporting, range(1, 15) as items(item)
where month(period) in (1, 7)
order by period, region_code, requirement_code;

insert into snapshot.unit
select left(sha256(region_code), 12), region_code, 'peraturan', null, null, '2016-12-01', false, sha256(region_code), 6, 6, 0, 0, 6, 0, 0, 1, true
from region
where level = 'kabupaten_kota';

insert into snapshot.act
select
    sha256(region.region_code || milestone)[1:16],
    milestone,
    region.region_code,
    region.region_code,
    'Keputusan',
    milestone[2:] || ' Tahun 2015',
    'Peraturan',
    ('2013-01-01'::date + to_months((hash(region.region_code, milestone) % 120)::int))::date as date,
    null,
    null,
    null,
    null,
    list(kecamatan.region_code order by kecamatan.region_code),
    case milestone when 'M2' then ['S1', 'S2', 'S3'] when 'M3' then ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] when 'M4' then ['A7'] else [] end,
    left(sha256(region.region_code), 12),
    'Peraturan',
    1,
    null
from region
join kecamatan on kecamatan.parent_code = region.region_code, (values ('M1'), ('M2'), ('M3'), ('M4'), ('M5'), ('M6'), ('M7')) as events(milestone)
group by all;

insert into snapshot.satisfaction
select region_code, 'U' || number, period, 6, 2.5 + hash(region_code, number, period) % 150 / 100, 60 + hash(region_code, period) % 90, 'skm-2017',
    submission_id, 'SKM', number, null
from reporting, range(1, 10) as items(number)
where month(period) = 3
order by period, region_code;
