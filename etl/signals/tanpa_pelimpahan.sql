-- tanpa_pelimpahan · tinggi · pasti
-- Melayani, pelimpahan yang berlaku belum tercatat
-- {jumlah} dari {semua} kecamatan di {wilayah} melaporkan pelayanan, sedangkan daftar peraturan yang dilaporkan tidak memuat peraturan/keputusan pelimpahan yang berlaku pada akhir {bulan} ({kecamatan}). {terakhir}
-- Penjelasan lain: Peraturan/keputusan mungkin sudah ada tetapi belum dicatat dalam daftar, penggantinya sedang disusun, atau yang dihitung hanya pengantar dan keterangan yang menjadi tugas camat sendiri.
-- Only where a register of acts came: without one nothing is known. An act holds a month when it is in force on its last day.
with running as (
    select stage.region_code, parent_code, stage.period
    from snapshot.stage
    join signal_kecamatan as kecamatan on kecamatan.region_code = stage.region_code and kecamatan.period = stage.period
    where service = 'berjalan' and parent_code in (from registered)
),

delegation as (
    select act_span.*, type, number, act.ends_on from act_span join snapshot.act using (act_id) where act_span.milestone = 'M2'
),

served as (
    select region_code, min(period) as first_report from snapshot.volume_month group by region_code
),

without as (
    select
        running.*,
        max(delegation.ends_on) as ended_on,
        arg_max(coalesce(concat_ws(' ', type, number), 'peraturan pelimpahan'), delegation.ends_on) as ended
    from running
    left join delegation on delegation.region_code = running.region_code and from_month <= running.period
    group by all
    having bool_or(running.period between from_month and until_month) is not true
)

select
    parent_code as region_code,
    period,
    min(coalesce(date_trunc('month', ended_on + 1)::date, first_report)) as since,
    list(without.region_code) as kecamatan_codes,
    coalesce('Terakhir tercatat: ' || arg_max(ended, ended_on) || ', berlaku sampai ' || tanggal(max(ended_on)) || '.',
        'Sebelumnya pun belum ada yang tercatat.') as terakhir
from without
join served using (region_code)
group by parent_code, period
