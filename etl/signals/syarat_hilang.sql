-- syarat_hilang · sedang · pasti
-- Syarat yang pernah terpenuhi kini belum
-- Di {wilayah} {jumlah} dari {semua} kecamatan pernah memenuhi syarat yang pada {bulan} tercatat belum terpenuhi ({kecamatan}): {syarat}.
-- Penjelasan lain: Petugas mungkin pindah dan penggantinya belum ditunjuk, sarana sedang diperbaiki, atau pengisian sebelumnya yang keliru.
-- What fell with an act that ended without a successor is told by peraturan_berakhir.
with lost as (
    select now.region_code, now.requirement_code, now.run_start as lost_from, kecamatan.period, parent_code, short
    from snapshot.requirement_point as now
    join snapshot.requirement_point as before on before.region_code = now.region_code and before.requirement_code = now.requirement_code
        and before.until = now.run_start
    join signal_kecamatan as kecamatan on kecamatan.region_code = now.region_code and kecamatan.period >= now.period
        and kecamatan.period < now.until and kecamatan.period < now.run_start + interval {recent} month
    join requirement_item on requirement_item.requirement_code = now.requirement_code
    where now.status = 'belum' and before.status = 'terpenuhi'
        and now.run_start > (select min(period) from signal_month) - interval {recent} month
        and (before.inherited_from is null or exists (
            from snapshot.act
            join act_span using (milestone)
            where act.act_id = before.inherited_from and act_span.region_code = now.region_code
                and kecamatan.period between from_month and until_month))
),

item as (
    select parent_code, period, min(lost_from) as since, list(region_code) as codes, short || ' (' || count(*) || ' kecamatan)' as told, count(*) as n
    from lost
    group by parent_code, period, short
)

select
    parent_code as region_code,
    period,
    min(since) as since,
    list_distinct(flatten(list(codes))) as kecamatan_codes,
    sebut(list(told order by n desc, told)) as syarat
from item
group by parent_code, period
