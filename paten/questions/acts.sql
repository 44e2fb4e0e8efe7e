-- One row per legal act of $region (M1–M4, M6) made up to the end of $period, newest first: milestone, name, type, number, title,
-- date, valid_from, ends_on (its own end, or the day before an act that replaces it; null: open), replaced (it ends because another act takes its place), n_kecamatan, total,
-- requirement_codes, in_force (on the last day of $period).
select
    milestone,
    milestone.name,
    type,
    number,
    title,
    date,
    valid_from,
    ends_on,
    ends_on is not null and (valid_to is null or ends_on < valid_to) as replaced,
    len(kecamatan_codes)::int as n_kecamatan,
    (select count(*) from region where parent_code = $region)::int as total,
    requirement_codes,
    coalesce(valid_from, date) <= last_day($period) and (ends_on is null or ends_on >= last_day($period)) as in_force
from act
left join milestone using (milestone)
where kabupaten_kota_code = $region
    and milestone in ('M1', 'M2', 'M3', 'M4', 'M6')
    and coalesce(valid_from, date) <= last_day($period)
order by milestone, coalesce(valid_from, date) desc
