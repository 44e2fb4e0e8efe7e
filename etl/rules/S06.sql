-- S06 · peringatan · skm
-- Hanya {there} dari sembilan unsur yang terbaca; yang tidak ada: {missing}.
-- Perbaiki: lengkapi unsur itu; sebelum lengkap, indeks kepuasan kecamatan ini belum diketahui.
with survey as (
    select submission_id, region_code, period, months, min(n) as n, list(distinct unsur) as known
    from satisfaction_row
    where unsur is not null and scale = 'skm-2017'
    group by all
    having len(known) < 9
)

select
    row_id,
    'unsur' as measure,
    len(known) as there,
    (select string_agg(unsur, ', ' order by unsur) from unsur where not list_contains(known, unsur)) as missing
from satisfaction_row
join survey using (submission_id, n)
