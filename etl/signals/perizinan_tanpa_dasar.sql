-- perizinan_tanpa_dasar · sedang · perlu_konfirmasi
-- Perizinan dilayani, dasarnya belum tercatat
-- {jumlah} dari {semua} kecamatan di {wilayah} melaporkan {berkas} izin selesai dalam {span} bulan sampai {bulan} ({kecamatan}), sedangkan {alasan}. Perlu dikonfirmasi apakah izin itu diterbitkan atau hanya diteruskan.
-- Penjelasan lain: Kecamatan mungkin hanya meneruskan berkas, sebab perizinan berusaha kini lewat OSS dan PBG; izin itu mungkin dimuat dalam lampiran peraturan yang belum dicatat.
-- Rows prove a contradiction between two reports, never who signed. S2 is `belum` only where a register of acts came.
with licence as (
    select region_code, period, n, sum(completed) as completed
    from signal_volume
    where service_code in (select service_code from service where category = 'perizinan')
        and n > nth(getvariable('signal_last')::date) - {months} - {span}
    group by all
),

summed as (
    select region_code, period, completed,
        sum(completed) over recent as licences,
        min(period) filter (completed > 0) over recent as since
    from licence
    window recent as (partition by region_code order by n range between {span} - 1 preceding and current row)
),

delegation as (
    select distinct region_code, period
    from act_span
    join signal_month on period between from_month and until_month
    where milestone = 'M2'
),

unfounded as (
    select summed.*, parent_code, item.status, delegation.period is not null as delegated
    from summed
    join signal_kecamatan using (region_code, period)
    join snapshot.requirement_point as item on item.region_code = summed.region_code and item.requirement_code = 'S2'
        and summed.period >= item.period and summed.period < item.until
    left join delegation on delegation.region_code = summed.region_code and delegation.period = summed.period
    where completed > 0 and licences >= {licences} and item.status in ('belum', 'tidak_berlaku')
)

select
    parent_code as region_code,
    period,
    min(since) as since,
    list(region_code) as kecamatan_codes,
    sum(licences)::bigint as berkas,
    array_to_string(list_filter([
        case when bool_or(status = 'tidak_berlaku') then 'rincian kewenangan perizinan dilaporkan tidak berlaku' end,
        case when bool_or(status = 'belum' and delegated) then 'peraturan pelimpahan yang berlaku tidak memuat rincian perizinan' end,
        case when bool_or(status = 'belum' and not delegated) then 'tidak ada peraturan pelimpahan yang berlaku dalam daftar' end
    ], lambda one: one is not null), '; sebagian lagi ') as alasan
from unfounded
group by parent_code, period
