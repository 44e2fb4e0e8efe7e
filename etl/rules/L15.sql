-- L15 · tanya · layanan
-- Jumlah di bawah tabel ini seluruhnya {total}; itu cocok bila {text} di sini sebenarnya {meant}. Nol di belakangnya mungkin hilang.
-- Jawab: angka bulat yang benar, angka bila yang tertulis memang benar, atau tolak bila barisnya salah.
-- 61340 typed as 6134: proposed only where this one cell alone explains the whole difference, and nothing else can: a cell of the
-- same table that is no number may hold what is missing.
with unread as (
    select odd_cell.submission_id, coalesce(in_table, '') as in_table, measure
    from odd_cell
    join free_row using (row_id)
    where value is null
),

told as (
    select distinct submission_id, coalesce(in_table, '') as in_table, unnest(string_split(totals, '|')) as total
    from free_row
    where totals is not null
),

total as (
    select submission_id, in_table, split_part(total, '=', 1) as measure, number_of(split_part(total, '=', 2)) as total from told
),

added as (
    select submission_id, in_table, measure, sum(value) as added
    from free_cell
    anti join unread using (submission_id, in_table, measure)
    group by all
    having bool_and(value = trunc(value))
),

fits as (
    select row_id, n, submission_id, in_table, measure, value, total, if(total - added = value * 9, 10, 100) as times
    from free_cell
    join total using (submission_id, in_table, measure)
    join added using (submission_id, in_table, measure)
    where value > 0 and total - added in (value * 9, value * 99)
    qualify count(*) over (partition by submission_id, in_table, measure) = 1
)

select
    row_id,
    measure,
    value as text,
    total,
    value * times as meant,
    n || '|' || measure as subject,
    (value * times)::bigint::varchar as suggestion
from fits
