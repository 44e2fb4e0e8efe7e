-- One row per kecamatan, unsur and month of the ledger in which the kecamatan's newest survey is in force: twelve months from its last.
-- A survey that came reaches as many months on; a newer one ends it.
-- How many were surveyed stands on the first unsur that counts, so that it adds up, whichever unsur was rejected.
create or replace temp table survey_month as
select distinct period
from ledger
where report_type = 'kepatuhan' and (
    period not in (select period from snapshot.fingerprint where relation = 'survey')
    or period between (select min(period) from affected where report_type = 'skm')
        and (select max(period) + interval 12 month from affected where report_type = 'skm'));

delete from snapshot.survey where period in (from survey_month);

insert into snapshot.survey
with held as (
    select
        region_code,
        period as started,
        (period + to_months(months - 1))::date as ended,
        max(respondents) as surveyed
    from snapshot.satisfaction
    group by all
),

in_force as (
    select region_code, survey_month.period, max_by(held, (ended, started)) as newest
    from held
    join survey_month on ended <= period and ended > period - interval 12 month
    group by all
)

select
    fact.region_code,
    fact.unsur,
    in_force.period,
    fact.score,
    fact.respondents,
    fact.scale,
    case when fact.unsur = min(fact.unsur) over (partition by in_force.period, fact.region_code) then newest.surveyed end as surveyed,
    newest.started,
    newest.ended as state_as_of
from in_force
join snapshot.satisfaction as fact on fact.region_code = in_force.region_code and fact.period = newest.started
    and (fact.period + to_months(fact.months - 1))::date = newest.ended
where fact.score is not null and fact.respondents is not null
order by in_force.period, fact.region_code, fact.unsur;
