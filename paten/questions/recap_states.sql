-- One row per region at or below $region: how far its kecamatan are at the end of $first to $last: region_code, level, parent_code,
-- label, period (the last month that counts for it; null: none, or those below differ in it), n_kecamatan, n_known (some step or the
-- register is known), n_delegated, n_designated, n_operating, n_founded (complete legal basis) of the known, legal_basis (of a
-- kecamatan), n_carried of the known (state older than that month), oldest and newest (of these; null: known by acts alone), ikm,
-- ikm_as_of, ikm_n (kecamatan).
with counted as (
    select region_code as kabupaten_kota, max(period) as period
    from report
    where report_type = 'layanan' and period between $first::date and $last::date and (is_final or not $final_only::boolean)
    group by region_code
),

held as (
    select
        stage.*,
        step_1 or step_2 or step_3 or step_4 or step_5 or coalesce(register.status <> 'belum_lapor', false) as known,
        stage.state_as_of is null or stage.state_as_of < stage.period as carried
    from stage
    join region using (region_code)
    join counted on kabupaten_kota = parent_code and counted.period = stage.period
    left join requirement as register on register.region_code = stage.region_code and register.period = stage.period
        and requirement_code = 'S1'
),

summed as (
    select
        ancestor_code as region_code,
        case when min(period) = max(period) then max(period) end as period,
        (count(*) filter (where known))::int as n_known,
        (count(*) filter (where known and stage >= 2))::int as n_delegated,
        (count(*) filter (where known and stage >= 4))::int as n_designated,
        (count(*) filter (where known and stage >= 5))::int as n_operating,
        (count(*) filter (where known and legal_basis = 'lengkap'))::int as n_founded,
        any_value(legal_basis) as legal_basis,
        (count(*) filter (where known and carried))::int as n_carried,
        min(state_as_of) filter (where known and carried) as oldest,
        max(state_as_of) filter (where known and carried) as newest
    from held
    join ancestor using (region_code)
    group by ancestor_code
),

size as (
    select ancestor_code as region_code, count(*)::int as n_kecamatan
    from region
    join ancestor using (region_code)
    where level = 'kecamatan' and coalesce(valid_from, '1900-01-01') <= last_day($last::date)
        and coalesce(valid_to, '2999-12-31') >= $first::date
    group by ancestor_code
)

select
    region.region_code,
    region.level,
    parent_code,
    label,
    summed.period,
    n_kecamatan,
    coalesce(n_known, 0) as n_known,
    n_delegated,
    n_designated,
    n_operating,
    n_founded,
    legal_basis,
    n_carried,
    oldest,
    newest,
    indicator.value as ikm,
    indicator.state_as_of as ikm_as_of,
    indicator.n_reported as ikm_n
from region
join size using (region_code)
left join summed using (region_code)
left join indicator on indicator.region_code = region.region_code and indicator.period = summed.period
    and indicator = 'ikm' and item = ''
where region.region_code in (select region_code from ancestor where ancestor_code = $region)
order by region.region_code
