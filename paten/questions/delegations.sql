-- One row per kabupaten/kota at or below $region: the delegation act (M2) that holds at the end of $period, else the last one that did.
-- region_code, label, known (its register came), state_as_of (month in which the register last came, until then), type, number, title,
-- date, ends_on, in_force, replaced (its successor is recorded), n_expiring (acts that end within six months), n_covered of total
-- kecamatan, requirement_codes (what acts in force list), waived (its newest report says that licences do not apply), waived_because,
-- link (of a tick on S1-S3), unlocked (kecamatan that this act alone keeps from the next stage), draft, draft_note, draft_on, draft_by
-- (newest), standing: berakhir (ended, or ends within six months), belum (not all kecamatan covered), berlaku, belum_diketahui.
-- type null: none ever. Of several in force the one that covers most. In that order, most kecamatan unlocked first.
with place as (
    select region_code, label
    from region
    join ancestor using (region_code)
    where ancestor_code = $region and level = 'kabupaten_kota'
),

member as (select parent_code as region_code, count(*)::int as total from region where level = 'kecamatan' group by parent_code),

held as (
    select
        *,
        coalesce(valid_from, date) as starts,
        ends_on is null or ends_on >= last_day($period) as in_force,
        ends_on is not null and (valid_to is null or ends_on < valid_to) as replaced
    from act
    where milestone = 'M2' and coalesce(valid_from, date) <= last_day($period)
),

chosen as (
    from held
    qualify row_number() over (
        partition by region_code
        order by in_force desc, case when in_force then len(kecamatan_codes) end desc, coalesce(ends_on, starts) desc, act_id
    ) = 1
),

covered as (
    select
        region_code,
        len(list_distinct(flatten(list(kecamatan_codes))))::int as n_covered,
        list_distinct(flatten(list(requirement_codes))) as requirement_codes
    from held
    where in_force
    group by region_code
),

-- What the newest report of a kabupaten/kota says of licences, and a document that it points to.
told as (
    select
        left(region_code, 5) as region_code,
        arg_max({'status': status, 'evidence': evidence}, period) filter (requirement_code = 'S2') as licences,
        arg_max(link, period) filter (regexp_matches(link, '^https?://')) as link
    from compliance
    where requirement_code in ('S1', 'S2', 'S3') and period <= $period
    group by all
),

drafted as (
    select about as region_code, answer as draft, reason as draft_note, "at"::date as draft_on, "by" as draft_by
    from answer
    where question = 'draft' and id not in (select revokes from answer where revokes is not null) and revokes is null
    qualify row_number() over (partition by about order by "at" desc, id desc) = 1
),

register as (
    select region_code, max(state_as_of) as state_as_of, max(n_expiring) filter (milestone = 'M2') as n_expiring
    from act_month
    where period = $period
    group by region_code
),

-- A register came where it says anything at all, or where it is known to say nothing of delegation.
registered as (
    select region_code from act
    union
    select parent_code
    from requirement
    join region using (region_code)
    where period = $period and requirement_code = 'S1' and status <> 'belum_lapor'
),

row as (
    select
        place.region_code,
        place.label,
        registered.region_code is not null as known,
        register.state_as_of,
        chosen.type,
        chosen.number,
        chosen.title,
        chosen.date,
        chosen.ends_on,
        coalesce(chosen.in_force, false) as in_force,
        coalesce(chosen.replaced, false) as replaced,
        coalesce(register.n_expiring, 0) as n_expiring,
        coalesce(covered.n_covered, 0) as n_covered,
        coalesce(member.total, 0) as total,
        coalesce(covered.requirement_codes, []) as requirement_codes,
        coalesce(licences.status = 'tidak_berlaku', false) as waived,
        case when licences.status = 'tidak_berlaku' then licences.evidence end as waived_because,
        told.link,
        coalesce(waiting.value, 0)::int as unlocked,
        drafted.draft,
        drafted.draft_note,
        drafted.draft_on,
        drafted.draft_by
    from place
    left join member using (region_code)
    left join chosen using (region_code)
    left join covered using (region_code)
        left join told using (region_code)
    left join drafted using (region_code)
    left join register using (region_code)
    left join registered using (region_code)
    left join indicator as waiting on waiting.region_code = place.region_code
        and waiting.indicator = 'menunggu_peraturan'
        and waiting.item = 'M2'
        and waiting.period = $period
)

select
    *,
    case
        when not known then 'belum_diketahui'
        when type is not null and not in_force or n_expiring > 0 and not replaced then 'berakhir'
        when n_covered < total then 'belum'
        else 'berlaku'
    end as standing
from row
order by
    array_position(['berakhir', 'belum', 'berlaku', 'belum_diketahui'], standing),
    unlocked desc,
    case when known then total - n_covered end desc,
    region_code
