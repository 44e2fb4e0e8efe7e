-- One row per kecamatan of $region in $period, the lowest stage and the longest wait first: region_code, name, stage, step_1 to
-- step_5, since (first month of the stage), missing (codes), unreported (codes never reported), legal_basis, service, state_as_of,
-- known (false: no dated step, and its acts were never reported).
with unknown as (
    select
        region_code,
        list(requirement_code order by requirement_code) as unreported,
        list_contains(unreported, 'S1') as without_register
    from requirement
    where period = $period and status = 'belum_lapor'
    group by region_code
)

select
    region_code,
    region.name,
    stage,
    step_1,
    step_2,
    step_3,
    step_4,
    step_5,
    since,
    missing,
    coalesce(unreported, []) as unreported,
    legal_basis,
    service,
    state_as_of,
    step_1 or step_2 or step_3 or step_4 or step_5 or not coalesce(without_register, false) as known
from stage
join region using (region_code)
left join unknown using (region_code)
where region.parent_code = $region and period = $period
order by stage, since, region_code
