-- What the marts count with: months since 2010, the months of the ledger with their due days, who is expected. as_of is the only clock.
create or replace temp table month as
select unnest(generate_series('2010-01-01'::date, date_trunc('month', getvariable('as_of')::date)::date - 1, interval 1 month))::date as period;

-- One row per report type and month (or year, named by its January) that has ended. A due day that is no working day moves to the next.
create or replace temp table ledger as
with due as (
    select
        report_type,
        every,
        period,
        basis,
        period + interval 1 month + to_days(due_day - 1) as due_day
    from month
    join calendar on period >= starts_on and period >= coalesce(calendar.valid_from, '1900-01-01')
        and period <= coalesce(calendar.valid_to, '2999-12-31')
    where every = 'bulan' or (every = 'tahun' and month(period) = 1 and period + interval 1 year <= date_trunc('month', getvariable('as_of')::date))
)

select
    report_type,
    every,
    period,
    basis,
    (select min(candidate)::date from (select due_day + to_days(unnest(range(14))::int) as candidate)
        where isodow(candidate) < 6 and candidate::date not in (select day from snapshot.holiday)) as due_on
from due;

create or replace temp table declared as from declarations();

create or replace temp table declared_month as
select distinct question, region.region_code, ledger.period
from declared
join region on region.level = 'kabupaten_kota' and (declared.region_code is null or declared.region_code in ('35', region.region_code))
join (select distinct period from ledger) as ledger on declared.period is null or declared.period = ledger.period
where declared.region_code is not null or declared.period is not null;

-- Months in which who is expected may be another than before: they are new, or declared otherwise.
create or replace temp table expected_anew as
with declared_anew as (
    select period from ((from declared except from declared_before) union all (from declared_before except from declared))
)

select distinct period
from (select period from month union select period from ledger)
where period not in (select period from snapshot.fingerprint where relation = 'coverage')
    or period in (select period from ledger where (report_type, period) not in (select (report_type, period) from snapshot.report))
    or period in (select period from declared_anew) or exists (from declared_anew where period is null);

-- Months in which the ledger must be counted again: these, and those for which something came or which are not yet settled.
create or replace temp table recount as
select distinct period
from (select period from month union select period from ledger)
where period in (from expected_anew) or period in (select period from affected)
    or period in (select date_trunc('year', period)::date from affected where report_type = 'skm')
    or period in (select period from snapshot.report where timeliness in ('belum_waktunya', 'ditunggu'));

-- Months of these in which `coverage` must be: also where somebody is exempt, who may have reported all the same.
create or replace temp table expected_month as
from expected_anew
union
select period from recount where period in (select period from declared_month where question = 'exempt');
