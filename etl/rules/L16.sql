-- L16 · tanya · layanan
-- Kolom ini berisi rumus yang semuanya menyimpan 0, sedangkan kolom lain berisi angka.
-- Jawab: nihil bila memang semuanya nol, kosong bila hasilnya belum diketahui, atau tolak bila salah.
-- Formulas that point at another, empty book store 0: that is no report of nothing. "Sisa", worked out from what came and what was done, is.
with column_of as (
    select row_id, submission_id, coalesce(in_table, '') as in_table, unnest(computed) as measure from free_row where computed is not null
),

judged_column as (
    select submission_id, in_table, measure, bool_and(column_of.row_id is not null) as computed, max(value) as largest, count(*) as rows
    from free_cell
    left join column_of using (row_id, submission_id, in_table, measure)
    group by all
),

balanced as (
    select submission_id, in_table
    from (
        select
            submission_id,
            in_table,
            sum(case when measure in ('requested', 'carried_over') then value when measure in ('completed', 'rejected', 'pending') then -value end) as rest,
            count(*) filter (where measure in ('requested', 'completed')) as told
        from free_cell
        group by submission_id, in_table, row_id
    )
    group by all
    having bool_and(rest = 0 and told = 2)
)

select row_id, measure, in_table || '|' || measure as subject
from free_cell
join judged_column as zeros using (submission_id, in_table, measure)
anti join balanced on zeros.measure in ('pending', 'rejected') and balanced.submission_id = zeros.submission_id
    and balanced.in_table = zeros.in_table
where zeros.computed and zeros.largest = 0 and zeros.rows >= 2
    and (submission_id, in_table) in (select (submission_id, in_table) from judged_column where largest > 0)
