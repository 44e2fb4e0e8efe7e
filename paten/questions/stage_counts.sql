-- One row per stage that kecamatan below $region have reached in $period: stage (null: unknown, without a dated step or a reported
-- act), n_kecamatan, n_confirmed (a monthly report ever came), n_carried (none of $period), n_serving (pelayanan berjalan),
-- n_founded (serving, with a complete legal basis).
with known as (
    select region_code
    from requirement
    where period = $period and requirement_code = 'S1' and status <> 'belum_lapor'
)

select
    case when step_1 or step_2 or step_3 or step_4 or step_5 or known.region_code is not null then stage end as stage,
    count(*)::int as n_kecamatan,
    count(*) filter (where state_as_of is not null or service = 'berjalan')::int as n_confirmed,
    count(*) filter (where state_as_of is null or state_as_of < $period)::int as n_carried,
    count(*) filter (where service = 'berjalan')::int as n_serving,
    count(*) filter (where service = 'berjalan' and legal_basis = 'lengkap')::int as n_founded
from stage
join ancestor using (region_code)
left join known using (region_code)
where ancestor_code = $region and period = $period
group by 1
order by 1
