-- U04 · tanya · semua
-- {times} baris memuat hal yang sama ({what}): {places}.
-- Jawab: jumlahkan, pakai 1 (atau pakai 2 dan seterusnya, menurut urutan itu), atau tolak bila semuanya salah.
-- A guess would be wrong half the time, so both are held. Only counts can be added up.
with likely as (                                        -- numbers are counted four times as fast as texts
    select hash(submission_id, report_type, key) as number from any_row where keyed group by number having count(*) > 1
),

doubled as (
    select submission_id, report_type, key
    from any_row
    where keyed and hash(submission_id, report_type, key) in (select number from likely)
    group by all
    having count(*) > 1
),

twin as (
    select
        submission_id,
        report_type,
        key,
        count(*) as times,
        string_agg(coalesce(cell_of(cells, measure, row), 'baris ' || row), ', ' order by n) as places
    from any_row
    semi join doubled using (submission_id, report_type, key)
    where keyed
    group by all
)

select row_id, measure, times, places, replace(key, '|', ' ') as what, report_type || '|' || key as subject
from any_row
join twin using (submission_id, report_type, key)
where keyed
