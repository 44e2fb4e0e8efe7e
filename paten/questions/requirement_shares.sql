-- One row per requirement of $region and of every kabupaten/kota below it in $period: region_code, level, label, requirement_code,
-- "group", short, name, numerator (kecamatan that meet it) of denominator (those known to which it applies), value, n_reported
-- (confirmed in $period itself), n_kecamatan, n_unknown (never reported), n_waived (does not apply), state_as_of, overall (value of
-- all requirements together). value null: nobody is known, or it applies nowhere.
with counted as (
    select
        ancestor_code as region_code,
        requirement_code,
        count(*)::int as n_kecamatan,
        count(*) filter (where status = 'belum_lapor')::int as n_unknown,
        count(*) filter (where status = 'tidak_berlaku')::int as n_waived
    from requirement
    join ancestor using (region_code)
    where period = $period
    group by ancestor_code, requirement_code
),

measured as (
    select region_code, item, numerator, denominator, value, n_reported, state_as_of
    from indicator
    where indicator = 'syarat' and period = $period and level <> 'kecamatan'
)

select
    region.region_code,
    region.level,
    region.label,
    requirement_code,
    requirement_item."group",
    requirement_item.short,
    requirement_item.name,
    coalesce(one.numerator, 0)::int as numerator,
    coalesce(one.denominator, 0)::int as denominator,
    case when one.denominator > 0 then one.value end as value,
    coalesce(one.n_reported, 0) as n_reported,
    n_kecamatan,
    n_unknown,
    n_waived,
    one.state_as_of,
    every.value as overall
from counted
join region using (region_code)
join requirement_item using (requirement_code)
left join measured as one on one.region_code = region.region_code and one.item = requirement_code
left join measured as every on every.region_code = region.region_code and every.item = ''
where region.level <> 'kecamatan' and $region in (region.region_code, region.parent_code)
order by
    region.level = 'kabupaten_kota',
    overall,
    region.region_code,
    left(requirement_code, 1) <> 'S',
    left(requirement_code, 1) <> 'A',
    requirement_code[2:]::int
