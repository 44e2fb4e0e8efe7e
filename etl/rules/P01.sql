-- P01 · galat · peraturan
-- Tanggal "{text}" {trouble}.
-- Perbaiki: tulis tanggal penetapan yang sebenarnya, misalnya 5-3-2026; tanggal berlaku boleh di depan.
-- PATEN began with Permendagri 4/2010: no act of it is older. Judged against the day on which the file came.
select
    row_id,
    'date' as measure,
    coalesce(date_text, '(kosong)') as text,
    case when date is null then 'tidak terbaca' when date > received_at then 'belum terjadi ketika laporan diterima'
        else 'mendahului PATEN (2010)' end as trouble
from act_row
where date is null or date > received_at or date < '2010-01-01'
