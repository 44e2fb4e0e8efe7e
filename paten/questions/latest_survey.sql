-- One row per unsur of the newest survey of the kecamatan $region that ended by $period, lowest score first: unsur, name, score (1-4),
-- respondents, surveyed (of the whole survey: the most that answered any), started, ended (its last month), scale, in_force (ended less
-- than twelve months ago), ikm (of $period, 25-100; null: not all nine unsur, or another scale), grade, label (of the ikm), few
-- (too few respondents to judge by).
with held as (
    select *, (period + to_months(months - 1))::date as ended
    from satisfaction
    where region_code = $region and score is not null
),

newest as (from held where ended <= $period qualify dense_rank() over (order by ended desc, period desc) = 1),

ikm as (
    select value, scale.grade, scale.label, minimum_volume
    from indicator
    join definition using (indicator)
    left join scale on scale.scale = 'skm-2017' and round(value, 2) between value_min and value_max
    where region_code = $region and indicator = 'ikm' and item = '' and period = $period
)

select
    unsur,
    unsur.name,
    newest.score,
    newest.respondents,
    max(newest.respondents) over () as surveyed,
    newest.period as started,
    newest.ended,
    newest.scale,
    newest.ended > ($period - interval 12 month)::date as in_force,
    ikm.value as ikm,
    ikm.grade,
    ikm.label,
    coalesce(max(newest.respondents) over () < ikm.minimum_volume, false) as few
from newest
join unsur using (unsur)
left join ikm on true
order by newest.score, unsur
