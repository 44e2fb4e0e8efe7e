-- One row per kabupaten/kota at or below $region and what its kecamatan lack first in $period: region_code, label, lack,
-- n_kecamatan, n_expired (of these: had a delegation that is no longer in force), total (all its kecamatan).
-- lack: none (operating), unknown, pelimpahan, terverifikasi, persiapan, rincian, standar, uraian, teknis, teknis_unknown,
-- verifikasi, penetapan, peluncuran, laporan.
with mine as (
    select stage.*, region.parent_code
    from stage
    join ancestor using (region_code)
    join region using (region_code)
    where ancestor_code = $region and period = $period
),

checked as (
    select
        region_code,
        max(status) filter (where requirement_code = 'S1') as delegation,
        bool_or(requirement_code[1] = 'T' and status in ('belum', 'belum_terverifikasi')) as technical_lacking,
        bool_or(requirement_code[1] = 'T' and status = 'belum_lapor') as technical_unknown
    from requirement
    where period = $period
    group by region_code
),

judged as (
    select
        region_code,
        parent_code,
        legal_basis,
        case
            when stage = 5 then 'none'
            when not step_2 and delegation = 'belum_lapor' then 'unknown'
            when not step_2 and delegation = 'belum_terverifikasi' then 'terverifikasi'
            when not step_2 and delegation = 'belum' then 'pelimpahan'
            when stage = 0 then 'persiapan'
            when stage = 1 then 'rincian'
            when stage = 3 then 'penetapan'
            when stage = 4 and list_contains(missing, 'M7') then 'peluncuran'
            when stage = 4 then 'laporan'
            when list_has_any(missing, ['M3', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6']) then 'standar'
            when list_has_any(missing, ['M4', 'A7']) then 'uraian'
            when technical_lacking then 'teknis'
            when technical_unknown then 'teknis_unknown'
            else 'verifikasi'
        end as lack
    from mine
    left join checked using (region_code)
)

select
    judged.parent_code as region_code,
    region.label,
    lack,
    count(*)::int as n_kecamatan,
    count(*) filter (where legal_basis = 'berakhir')::int as n_expired,
    sum(count(*)) over (partition by judged.parent_code)::int as total
from judged
join region on region.region_code = judged.parent_code
group by judged.parent_code, region.label, lack
order by judged.parent_code, lack
