-- One row per kecamatan at or below $region that in $period is one or two things short of its next stage (an act with all it settles
-- is one thing; as indicator hampir_naik_tahap counts them): region_code, name, parent_code, label (of its kabupaten/kota), stage,
-- reached (the stage once these are there: later steps may already stand on evidence of their own), missing (codes), unreported
-- (codes never reported), lever (the one act that alone is lacking; null: something else), since, state_as_of.
with silent as (
    select region_code, list(requirement_code order by requirement_code) as unreported
    from requirement
    where period = $period and status = 'belum_lapor'
    group by region_code
),

short as (
    select *, [step_1, step_2, step_3, step_4, step_5, false][stage + 2:] as later
    from stage
    where period = $period and stage between 1 and 4 and n_missing between 1 and 2
)

select
    region_code,
    region.name,
    region.parent_code,
    above.label,
    stage,
    stage + list_position(later, false) as reached,
    missing,
    coalesce(unreported, []) as unreported,
    lever,
    since,
    state_as_of
from short
join ancestor using (region_code)
join region using (region_code)
join region as above on above.region_code = region.parent_code
left join silent using (region_code)
where ancestor_code = $region
order by parent_code, stage desc, region_code
