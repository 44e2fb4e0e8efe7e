-- One row per kabupaten/kota, month of the ledger and kind of act, where a register of acts counts: how many are in force, and how many
-- of these end within six months. Dated events (M5, M7, M8) do not expire and are not counted.
delete from snapshot.act_month;

insert into snapshot.act_month
with held as (
    select region_code, milestone, coalesce(valid_from, date) as starts, ends_on from snapshot.act
),

came as (
    select registered.region_code, ledger.period, date_trunc('month', max(confirmed_on))::date as state_as_of
    from registered
    cross join (select distinct period from ledger where report_type = 'kepatuhan') as ledger
    left join registers() as register on register.region_code = registered.region_code and confirmed_on <= last_day(ledger.period)
    group by all
)

select
    came.region_code,
    came.period,
    milestone.milestone,
    (count(held.region_code))::int as n_in_force,
    (count(*) filter (held.ends_on <= last_day(came.period) + interval 6 month))::int as n_expiring,
    came.state_as_of
from came
join milestone on milestone in ('M1', 'M2', 'M3', 'M4', 'M6')
left join held on held.region_code = came.region_code and held.milestone = milestone.milestone
    and held.starts <= last_day(came.period) and coalesce(held.ends_on, '2999-12-31') >= last_day(came.period)
group by all
order by came.period, came.region_code, milestone.milestone;
