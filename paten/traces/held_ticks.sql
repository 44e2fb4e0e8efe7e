-- One row per kecamatan of the number's rows and requirement: the tick that holds in the month (for_region_code, counts_from), as it was
-- reported by the kecamatan itself or by its kabupaten/kota.
with held as (
    select region_code as for_region_code, requirement_code, arg_max(reported, (period, reported)) as reported, max(period) as counts_from
    from {snapshot}tick
    where region_code in (select region_code from evidence_row) and period <= {period}
    group by all
)

select for_region_code, counts_from, fact.*
from held
join {snapshot}region on region.region_code = for_region_code
join {snapshot}compliance as fact on fact.requirement_code = held.requirement_code and fact.period = reported
    and fact.region_code in (for_region_code, region.parent_code)
qualify row_number() over (partition by for_region_code, fact.requirement_code order by len(fact.region_code) desc) = 1
