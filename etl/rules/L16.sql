-- L16 · tanya · layanan
-- Kolom ini berisi rumus yang semuanya menyimpan 0, sedangkan kolom lain berisi angka.
-- Jawab: nihil bila memang semuanya nol, kosong bila hasilnya belum diketahui, atau tolak bila salah.
-- Formulas that point at another, empty book store 0: that is no report of nothing.
with column_of as (
    select row_id, submission_id, coalesce(in_table, '') as in_table, unnest(computed) as measure from free_row where computed is not null
),

judged_column as (
    select submission_id, in_table, measure, bool_and(column_of.row_id is not null) as computed, max(value) as largest, count(*) as rows
    from free_cell
    left join column_of using (row_id, submission_id, in_table, measure)
    group by all
)

select row_id, measure, in_table || '|' || measure as subject
from free_cell
join judged_column as zeros using (submission_id, in_table, measure)
where zeros.computed and zeros.largest = 0 and zeros.rows >= 2
    and (submission_id, in_table) in (select (submission_id, in_table) from judged_column where largest > 0)
