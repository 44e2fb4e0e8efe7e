-- jumlah_tidak_cocok · sedang · pasti
-- Jumlah berkas tidak cocok
-- Pada {bulan} {banyak} baris dari {jumlah} kecamatan di {wilayah} tidak cocok jumlahnya ({kecamatan}): {akhir} baris dengan sisa akhir yang berbeda dari sisa lalu ditambah masuk dikurangi selesai dan ditolak, {awal} baris dengan sisa lalu yang berbeda dari sisa akhir bulan sebelumnya. Contoh: {contoh}.
-- Penjelasan lain: Berkas yang ditarik pemohon atau dikembalikan mungkin tidak masuk hitungan, atau laporan bulan sebelumnya sudah diperbaiki.
-- Whatever is unknown in a row makes its comparison null: it stays silent.
with compared as (
    select
        now.*,
        now.carried_over + now.requested - now.completed - now.rejected as counted,
        now.pending <> counted as ends_otherwise,
        before.pending as left_over,
        now.carried_over <> left_over as starts_otherwise
    from (from signal_volume semi join signal_month using (period) where carried_over is not null) as now
    left join signal_volume as before on before.region_code = now.region_code and before.service_code = now.service_code
        and before.n = now.n - 1
    where now.pending is not null or before.pending is not null
),

disagreeing as (
    select *, count(*) over (partition by region_code, period) as rows
    from compared
    where ends_otherwise or starts_otherwise
)

select
    parent_code as region_code,
    period,
    period as since,
    list(distinct region_code) as kecamatan_codes,
    count(*) as banyak,
    count(*) filter (ends_otherwise) as akhir,
    count(*) filter (starts_otherwise) as awal,
    arg_min(service.name || ' di ' || label || case when ends_otherwise
            then ', sisa akhir ' || angka(pending) || ', menurut hitungan ' || angka(counted)
            else ', sisa lalu ' || angka(carried_over) || ', sisa akhir bulan sebelumnya ' || angka(left_over) end,
        (region_code, service_code)) as contoh
from disagreeing
join signal_kecamatan using (region_code, period)
join service using (service_code)
where rows >= {rows}
group by parent_code, period
