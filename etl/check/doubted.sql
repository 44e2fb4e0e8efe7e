-- One row per row of a table of free form whose reading left something open, with what somebody answered. bulan, kumulatif, wilayah,
-- layanan, bagian, remark: what is open, in the reader's words.
create or replace temp table open_row as
select
    row_id,
    submission_id,
    texts['bulan'] as bulan,
    texts['kumulatif'] as kumulatif,
    texts['wilayah'] as wilayah,
    texts['layanan'] as layanan,
    texts['bagian'] as bagian,
    texts['remark'] as remark
from intake
where texts['table'] is not null and list_has_any(map_keys(texts), ['bulan', 'kumulatif', 'wilayah', 'layanan', 'bagian', 'remark']);

create or replace temp table doubt_asked as
select distinct submission_id, 'U07' as rule, bulan as subject from open_row where bulan is not null
union all
select distinct submission_id, 'U09', wilayah from open_row where wilayah is not null
union all
select distinct submission_id, 'U11', layanan from open_row where layanan is not null;

create or replace temp table doubt_answer as
from answers_to('doubt_asked');

create or replace temp table doubted as
select open_row.*, period_of(month.answer) as month_answer, place.answer as region_answer, upper(item.answer) as service_answer
from open_row
left join doubt_answer as month on month.submission_id = open_row.submission_id and month.rule = 'U07' and month.subject = bulan
left join doubt_answer as place on place.submission_id = open_row.submission_id and place.rule = 'U09' and place.subject = wilayah
    and place.answer <> 'tolak'
left join doubt_answer as item on item.submission_id = open_row.submission_id and item.rule = 'U11' and item.subject = layanan
    and item.answer <> 'tolak';
