-- One row per legal act of $region (M1–M4, M6) made up to the end of $period, newest first: milestone, name, type, number, title,
-- date, valid_from, ends_on (its own end, or the day before an act that replaces it; null: open), n_kecamatan, total,
-- requirement_codes, in_force (on the last day of $period).
-- "Nomor 24 Tahun 2019" and "24/2019" are one number.
with mine as (
    select
        *,
        coalesce(valid_from, date) as starts_on,
        regexp_replace(lower(number), 'nomor|no\.|tahun|[^a-z0-9]', '', 'g') as folded,
        regexp_replace(lower(replaces), 'nomor|no\.|tahun|[^a-z0-9|]', '', 'g') as ended,
        lower(split_part(coalesce(type, ''), ' ', 1)) as kind
    from act
    where kabupaten_kota_code = $region and milestone in ('M1', 'M2', 'M3', 'M4', 'M6')
),

replacing as (
    select act_id, starts_on, unnest(string_split(ended, '|')) as name from mine where ended is not null
),

replaced as (
    select mine.act_id, min(replacing.starts_on) - 1 as replaced_on
    from mine
    join replacing
        on replacing.act_id <> mine.act_id
        and replacing.starts_on >= mine.starts_on
        and folded <> ''
        and ends_with(replacing.name, folded)
        and (not regexp_matches(replacing.name, 'peraturan|keputusan') or starts_with(replacing.name, kind))
    group by mine.act_id
),

followed as (
    select mine.*, least(valid_to, replaced_on) as ends_on from mine left join replaced using (act_id)
)

select
    milestone,
    milestone.name,
    type,
    number,
    title,
    date,
    valid_from,
    ends_on,
    len(kecamatan_codes)::int as n_kecamatan,
    (select count(*) from region where parent_code = $region)::int as total,
    requirement_codes,
    starts_on <= last_day($period) and (ends_on is null or ends_on >= last_day($period)) as in_force
from followed
left join milestone using (milestone)
where starts_on <= last_day($period)
order by milestone, starts_on desc
