-- U04 · tanya · semua
-- {times} baris memuat hal yang sama: {what} ({places}).
-- Jawab: jumlahkan, pakai 1 (atau pakai 2 dan seterusnya, menurut urutan itu), atau tolak bila semuanya salah.
-- A guess would be wrong half the time, so both are held. Only counts can be added up.
with doubled as (
    select submission_id, report_type, key from any_row where keyed group by all having count(*) > 1
),

twin as (
    select
        submission_id,
        report_type,
        key,
        count(*) as times,
        string_agg(coalesce(cells[measure], 'baris ' || row), ', ' order by n) as places,
        any_value(region_code) as region_code,
        split_part(key, '|', 2) as item,
        any_value(period) as period,
        any_value(months) as months
    from any_row
    semi join doubled using (submission_id, report_type, key)
    where keyed
    group by all
),

named as (
    select service_code as item, name from service
    union all
    select requirement_code, name from requirement_item
    union all
    select unsur, name from unsur
    union all
    select milestone, name from milestone
)

select
    row_id,
    measure,
    times,
    places,
    concat_ws(', ', region.label, named.name, case when twin.months > 1 then twin.months || ' bulan sejak ' else '' end || bulan(twin.period))
        as what,
    any_row.report_type || '|' || key as subject
from any_row
join twin using (submission_id, report_type, key)
left join region on region.region_code = twin.region_code
left join named using (item)
where keyed
