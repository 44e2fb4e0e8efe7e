-- S05 · peringatan · skm
-- Nilai SKM tertulis {typed}, tetapi dari sembilan unsurnya dihitung {computed}.
-- Perbaiki: periksa nilai rata-rata tiap unsur; bobotnya 1/9, bukan 0,11. Yang dipakai adalah hasil hitungan.
with survey as (
    select submission_id, region_code, period, months, min(n) as n, avg(score) * 25 as computed,
        max(ikm_typed * if(ikm_typed <= 4, 25, 1)) as typed
    from satisfaction_row
    where unsur is not null and score between 1 and 4
    group by all
    having count(distinct unsur) = 9 and count(*) = 9
)

select row_id, 'score' as measure, round(typed, 2) as typed, round(computed, 2) as computed
from satisfaction_row
join survey using (submission_id, n)
where abs(typed - computed) > 0.5
