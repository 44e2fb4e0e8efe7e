-- What signals count with: the last months that are due, who is expected in them, the counts of these months and of the year before.
create or replace temp table signal_month as
with due as (
    select period
    from snapshot.report
    where report_type = 'layanan'
    group by period
    having max(coalesce(due_on, last_day(period + interval 1 month))) < getvariable('as_of')::date
)

select period from due where period > (select max(period) from due) - interval {months} month order by period;

-- Months are counted through, so that frames of windows are plain numbers.
create or replace temp macro nth(d) as (year(d) * 12 + month(d))::int;

-- One row per kecamatan and month.
create or replace temp table signal_kecamatan as
select region_code, parent_code, label, period
from region
join signal_month on coalesce(valid_from, '1900-01-01') <= last_day(period) and coalesce(valid_to, '2999-12-31') >= period
where level = 'kecamatan';

-- One row per month, the one after the last included: what its calendar takes from the working days.
create or replace temp table signal_calendar as
with asked as (
    select period from signal_month union select (period + interval 1 month)::date from signal_month
),

free as (
    select period, count(*) as days, bool_or(name ilike '%idul%fitri%') as lebaran, bool_or(name ilike '%cuti bersama%') as joint_leave
    from asked
    join snapshot.holiday on day between period and last_day(period)
    where isodow(day) < 6
    group by period
)

select
    period,
    coalesce(' Kalender: ' || bulan(period) || ' memuat ' || days || ' hari kerja yang libur'
        || case when lebaran and joint_leave then ', termasuk Lebaran dan cuti bersama' when lebaran then ', termasuk Lebaran'
            when joint_leave then ', termasuk cuti bersama' else '' end || '.', '') as said
from asked
left join free using (period);

-- One row per kecamatan, service and month; those over several months are not divided. Read anew each time: that costs a quarter of a copy.
set variable signal_last = (select max(period) from signal_month);
set variable signal_from = (select max(period) - to_months({history} - 1) from signal_month);

create or replace temp view signal_volume as
select region_code, service_code, period, nth(period) as n, requested, completed, rejected, carried_over, pending
from snapshot.service_volume
where months = 1 and period between getvariable('signal_from')::date and getvariable('signal_last')::date;

-- One row per kecamatan and service, by which series are left alone in which nothing stands out.
create or replace temp table signal_series as
select region_code, service_code, max(completed) as most, min(completed) as least, count(*) filter (completed <= {few}) as few
from signal_volume
group by region_code, service_code;

-- One row per kabupaten/kota and month that a signal points at. said: all that its query says, for the sentence.
create or replace temp table signal_found (
    signal varchar, region_code varchar, period date, since date, kecamatan_codes varchar[], said json
);
