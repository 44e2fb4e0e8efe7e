-- L09 · tanya · layanan
-- Kecamatan ini ditandai NIHIL, tetapi {numbers} layanannya berisi angka.
-- Jawab: angka bila angka itu benar dan tanda NIHIL salah, nihil bila semuanya nol, atau tolak.
-- NIHIL beside numbers is held as a whole: one of the two is a slip, and we cannot know which.
with mixed as (
    select submission_id, region_text, count(*) as numbers
    from service_row
    where nihil is not null and (completed > 0 or nihil_answer is not null)
    group by all
)

select row_id, 'completed' as measure, numbers, region_text as subject
from service_row
join mixed using (submission_id, region_text)
where nihil is not null
