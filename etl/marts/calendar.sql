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
        where isodow(candidate) < 6 and candidate::date not in (select day from holiday)) as due_on
from due;

-- Exemptions and months declared final, as answered: a region, a month, or one region's month.
create or replace temp table declared as
select
    question,
    case when regexp_matches(about, '^35(\.\d\d)?$') then about end as region_code,
    coalesce(period_of(about), period_of(answer)) as period
from answer_now
where question in ('exempt', 'final') and lower(answer) <> 'tidak';

create or replace temp table declared_month as
select distinct question, region.region_code, ledger.period
from declared
join region on region.level = 'kabupaten_kota' and (declared.region_code is null or declared.region_code in ('35', region.region_code))
join (select distinct period from ledger) as ledger on declared.period is null or declared.period = ledger.period
where declared.region_code is not null or declared.period is not null;
