-- One row per requirement of the kecamatan $region in $period, in the order of the list: requirement_code, "group", name, short, status,
-- since (first month of the status), confirmed_on, state_as_of, evidence_level (null: settled by an act), type, number (of the act that
-- settles it), evidence (as a report says it), dated (of the act or the evidence), link, file, sheet, row: where that stands.
with tick as (
    select requirement_code, evidence, evidence_date, link, submission_id, sheet, row
    from compliance
    where (region_code = $region or region_code = left($region, 5)) and period <= $period
    qualify row_number() over (partition by requirement_code order by len(region_code) desc, period desc) = 1  -- the nearer wins
)

select
    requirement_code,
    item."group",
    item.name,
    item.short,
    requirement.status,
    requirement.since,
    requirement.confirmed_on,
    requirement.state_as_of,
    requirement.evidence_level,
    act.type,
    act.number,
    tick.evidence,
    coalesce(act.date, tick.evidence_date) as dated,
    case when regexp_matches(tick.link, '^https?://') then tick.link end as link,
    submission.file,
    coalesce(act.sheet, tick.sheet) as sheet,
    coalesce(act.row, tick.row) as row
from requirement
join requirement_item as item using (requirement_code)
left join act on act.act_id = requirement.inherited_from
left join tick on tick.requirement_code = requirement.requirement_code
    and requirement.inherited_from is null
    and requirement.status <> 'belum_lapor'
left join submission on submission.submission_id = coalesce(act.submission_id, tick.submission_id)
where requirement.region_code = $region and requirement.period = $period
order by left(requirement_code, 1) <> 'S', left(requirement_code, 1) <> 'A', requirement_code[2:]::int
