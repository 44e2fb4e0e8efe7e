-- S04 · peringatan · skm
-- Respondennya {respondents} orang, di bawah sampel terkecil {sample} menurut tabel PermenPANRB 14/2017{because}.
-- Perbaiki: sebut hasilnya sebagai gambaran saja, atau tambah respondennya pada survei berikutnya.
-- How many were served is seldom said. What the same file counts in the months of the survey is the least it can have been; without that
-- only the smallest sample of the table, ten, is sure to be needed.
with survey as (
    select submission_id, region_code, period, months, min(n) as n, max(respondents) as respondents
    from satisfaction_row
    where respondents > 0
    group by all
),

served as (
    select survey.submission_id, survey.region_code, survey.period, survey.months, sum(coalesce(completed, requested)) as people
    from survey
    join service_row on service_row.submission_id = survey.submission_id and service_row.region_code = survey.region_code
        and service_row.period >= survey.period and service_row.period < survey.period + to_months(survey.months)
    group by all
),

sampled as (
    select submission_id, region_code, n, respondents, people, coalesce(sample_min, 10) as sample
    from survey
    left join served using (submission_id, region_code, period, months)
    asof left join skm_sample on people >= population
)

select
    row_id,
    'respondents' as measure,
    sampled.respondents,
    sample,
    case when people >= 15 then ' untuk ' || replace(format('{:,}', people::bigint), ',', '.') || ' layanan' else '' end as because
from satisfaction_row
join sampled using (submission_id, n)
where sampled.respondents < sample
