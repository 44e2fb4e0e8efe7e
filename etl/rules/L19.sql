-- L19 · tanya · layanan
-- Angka {labels} sama persis di {services} layanan.
-- Jawab: kode kecamatan yang angkanya benar, keduanya bila memang sama, atau tolak bila tidak ada yang dapat dipastikan.
-- Eight counts, four of them different, never agree by chance: one block was copied, and we cannot know which.
with block as (
    select submission_id, region_code, period, months, bit_xor(hash(hash(service_code, coalesce(completed, requested)))) as content,
        count(*) as services
    from service_row
    where coalesce(completed, requested) > 0 and region_code is not null and service_code is not null
    group by all
    having services >= 8
),

twin as (
    select submission_id, period, months, content, services, string_agg(label, ' dan ' order by region_code) as labels,
        string_agg(region_code, '|' order by region_code) as codes
    from block
    join region using (region_code)
    group by submission_id, period, months, content, services
    having count(*) > 1
),

varied as (
    select submission_id, region_code, period, months, content, twin.services, labels, codes
    from twin
    join block using (submission_id, period, months, content)
    join service_row using (submission_id, region_code, period, months)
    group by all
    having count(distinct coalesce(completed, requested)) >= 4
)

select row_id, 'completed' as measure, labels, services, period || '|' || codes as subject
from service_row
join varied using (submission_id, region_code, period, months)
