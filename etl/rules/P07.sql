-- P07 · peringatan · peraturan
-- Nomor "{number}" {trouble}.
-- Perbaiki: tulis nomor lengkap seperti di naskahnya, misalnya 188.45/24/427.12/2021 atau Nomor 24 Tahun 2021.
-- Launches and evaluations often have no number; acts that others stand on must have one.
with told as (
    select row_id, milestone, number, date, regexp_extract(lower(number), '(?:tahun|thn\.?|/)\s*((?:19|20)\d\d)\b', 1) as said_year from act_row
)

select
    row_id,
    'number' as measure,
    coalesce(number, '(kosong)') as number,
    case when number is null then 'tidak ditulis' when not regexp_matches(number, '\d') then 'tidak memuat angka'
        else 'menyebut tahun ' || said_year || ', tetapi tanggalnya tahun ' || year(date) end as trouble
from told
where (number is null and milestone in ('M2', 'M3', 'M4', 'M6'))
    or not regexp_matches(number, '\d')
    or (said_year <> '' and said_year <> year(date)::varchar)
