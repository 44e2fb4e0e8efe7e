-- peraturan_berakhir · tinggi · pasti
-- Peraturan/keputusan berakhir, penggantinya belum tercatat
-- Di {wilayah} {berakhir}; penggantinya belum tercatat dalam daftar peraturan yang dilaporkan. Ini menyangkut {jumlah} dari {semua} kecamatan ({kecamatan}).
-- Penjelasan lain: Pengganti atau perpanjangan mungkin sudah ditetapkan tetapi belum dicatat, atau kecamatan itu sengaja tidak dimuat lagi.
-- Another act of the same step takes over when it holds longer and starts no later than the day after, or by the month's end. As in
-- stages an act still holds on its last day.
with span as (
    select act_span.act_id, act_span.milestone, act_span.region_code, starts, act.ends_on, type, number
    from act_span
    join snapshot.act using (act_id)
    where act_span.milestone not in ('M5', 'M7', 'M8')
),

followed as (
    select span.act_id, span.milestone, span.region_code, span.starts, span.ends_on, span.type, span.number, min(other.starts) as followed_on
    from span
    left join span as other on other.region_code = span.region_code and other.milestone = span.milestone and other.act_id <> span.act_id
        and coalesce(other.ends_on, '2999-12-31') > span.ends_on
    where span.ends_on is not null
    group by all
),

alone as (
    select followed.*, parent_code, period
    from followed
    join signal_kecamatan using (region_code)
    where starts <= last_day(period) and ends_on <= last_day(period) + interval {ahead} month
        and coalesce(followed_on > greatest(last_day(period), ends_on + 1), true)
),

told as (
    select
        parent_code as region_code,
        period,
        ends_on,
        coalesce(nullif(concat_ws(' ', type, number), ''), milestone.name)
            || case alone.milestone when 'M2' then ' (pelimpahan)' when 'M3' then ' (standar pelayanan)' when 'M4' then ' (uraian tugas)'
                when 'M6' then ' (penetapan)' else '' end
            || case when ends_on < last_day(period) then ' sudah berakhir ' else ' akan berakhir ' end || tanggal(ends_on) as act,
        min(case when ends_on < last_day(period) then date_trunc('month', ends_on + 1)
            else date_trunc('month', ends_on - interval {ahead} month) end)::date as since,
        list(distinct alone.region_code) as codes
    from alone
    join milestone using (milestone)
    group by all
)

select
    region_code,
    period,
    min(since) as since,
    list_distinct(flatten(list(codes))) as kecamatan_codes,
    sebut(list(act order by len(codes) desc, ends_on, act)) as berakhir
from told
group by region_code, period
