-- One row per kecamatan of $region and requirement in $period: region_code, name, requirement_code, "group", short, status, since,
-- state_as_of (last month whose report confirmed it; null: never), evidence_level, act (type and number of the act it stands on),
-- act_date, evidence (as last written in a report), near (the kecamatan is one or two things short of its next stage).
with noted as (
    select region_code, requirement_code, max_by(evidence, period) filter (where evidence is not null) as evidence
    from compliance
    where period <= $period
    group by region_code, requirement_code
),

near as (
    select region_code, stage between 1 and 4 and n_missing between 1 and 2 as near
    from stage
    where period = $period
)

select
    requirement.region_code,
    region.name,
    requirement_code,
    requirement_item."group",
    requirement_item.short,
    status,
    requirement.since,
    requirement.state_as_of,
    requirement.evidence_level,
    nullif(concat_ws(' ', act.type, act.number), '') as act,
    act.date as act_date,
    case when inherited_from is null then noted.evidence end as evidence,
    coalesce(near, false) as near
from requirement
join region using (region_code)
join requirement_item using (requirement_code)
left join act on act.act_id = inherited_from
left join noted using (region_code, requirement_code)
left join near using (region_code)
where region.parent_code = $region and requirement.period = $period
order by
    left(requirement_code, 1) <> 'S',
    left(requirement_code, 1) <> 'A',
    requirement_code[2:]::int,
    requirement.region_code
