-- P06 · galat · peraturan
-- Tanggal berlaku "{text}" {trouble}.
-- Perbaiki: tulis tanggal mulai dan akhir berlaku, misalnya 5-3-2026; kosongkan bila tidak disebut.
with dated as (
    select row_id, 'valid_from' as measure, valid_from_text as text, valid_from is null as unread from act_row
    union all
    select row_id, 'valid_to', valid_to_text, valid_to is null from act_row
)

select row_id, measure, text, 'tidak terbaca' as trouble from dated where text is not null and unread
union all
select row_id, 'valid_to', valid_to_text, 'lebih awal daripada mulai berlaku' from act_row where valid_to < coalesce(valid_from, date)
