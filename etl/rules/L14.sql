-- L14 · tanya · layanan
-- Kolom ini kehilangan titik ribuan, dan {text} berdiri di samping {beside}; mungkin maksudnya {meant}.
-- Jawab: angka bulat yang benar, angka bila yang tertulis memang benar, atau tolak bila barisnya salah.
-- 2.000 without its point is 2, a whole number like any other: only the figure beside it gives it away.
with lost as (
    select distinct submission_id, measure from odd_cell where asks = 'L04' and measure in ('requested', 'completed')
),

pair as (
    select row_id, n, submission_id, 'completed' as measure, completed_text as small_text, 'requested' as other, requested_text as other_text
    from service_row
    where submission_id in (select submission_id from lost)
    union all
    select row_id, n, submission_id, 'requested', requested_text, 'completed', completed_text
    from service_row
    where submission_id in (select submission_id from lost)
),

read_again as (
    select
        pair.row_id,
        pair.n,
        pair.submission_id,
        pair.measure,
        try_cast(regexp_extract(small_text, '^\s*(\d+)\s*$', 1) as int) as small,  -- as int alone "1.184" would be 1
        coalesce(odd_cell.value * 1000, plain_number_of(other_text)) as beside
    from pair
    semi join lost using (submission_id, measure)
    left join odd_cell on odd_cell.row_id = pair.row_id and odd_cell.measure = other and asks = 'L04'
)

select
    row_id,
    measure,
    small as text,
    beside,
    small * 1000 as meant,
    n || '|' || measure as subject,
    (small * 1000)::varchar as suggestion
from read_again
where small between 1 and 999 and beside between small * 500 and small * 2000
