-- One row per count and time that the rows of the submission $submission which count add up to, newest first and as $indicators lists them:
-- indicator, title, period, months, value. A survey counts its people once, whichever of its elements there are.
with counts as (
    select
        period,
        months,
        sum(requested) as permohonan,
        sum(completed) as selesai,
        sum(rejected) as ditolak,
        sum(pending) as sisa,
        sum(complaints) as pengaduan,
        null::hugeint as responden_skm
    from service_volume
    where submission_id = $submission
    group by period, months
    union all
    select period, months, null, null, null, null, null, sum(respondents)
    from (select region_code, period, months, max(respondents) as respondents from satisfaction where submission_id = $submission group by all)
    group by period, months
)

select indicator, definition.title, period, months, value::bigint as value
from (unpivot counts on permohonan, selesai, ditolak, sisa, pengaduan, responden_skm into name indicator value value)
join definition using (indicator)
where list_contains($indicators::varchar[], indicator)
order by period + to_months(months - 1) desc, months, list_position($indicators, indicator)
