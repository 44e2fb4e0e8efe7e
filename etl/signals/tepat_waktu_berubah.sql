-- tepat_waktu_berubah · sedang · kuat
-- Tepat waktu menurut laporan sendiri berubah
-- Tepat waktu menurut laporan sendiri di {wilayah} pada {bulan}: {nilai}. {perubahan}{sebagian} Perlu dikonfirmasi apa yang berubah.
-- Penjelasan lain: Petugas atau loket berganti, standar waktu atau cara menghitung diubah, permohonan sangat banyak.{kalender}
-- Natural process limits and the four tests of paten/stats/control.py, each month judged by the months up to itself; a test holds the two
-- together. A month without report ends every run. One kecamatan of hundreds is outside by chance each month: see thresholds `chance`.
with share as (
    select region_code, level, period, nth(period) as n, value,
        case when lag(period) over (partition by region_code order by period) = period - interval 1 month
            then value - lag(value) over (partition by region_code order by period) end as step
    from snapshot.indicator
    where indicator = 'tepat_waktu' and item = '' and level <> 'provinsi' and denominator >= {minimum_volume}
        and period > (getvariable('signal_last')::date - interval {months} month - interval {span} month)::date
        and period <= getvariable('signal_last')::date
),

measured as (
    select
        *,
        count(value) over history as known,
        avg(value) over history as mean,
        {limit} * avg(abs(step)) over ranges as reach,
        count(value) over side as side_known, min(value) over side as side_low, max(value) over side as side_high,
        count(step) over steps as steps_known, min(step) over steps as steps_low, max(step) over steps as steps_high,
        min(value) over before as before_low, max(value) over before as before_high
    from share
    window history as (partition by region_code order by n range between {span} - 1 preceding and current row),
        ranges as (partition by region_code order by n range between {span} - 2 preceding and current row),
        side as (partition by region_code order by n range between {one_side} - 1 preceding and current row),
        steps as (partition by region_code order by n range between {one_direction} - 2 preceding and current row),
        before as (partition by region_code order by n range between {pair_span} - 1 preceding and 1 preceding)
),

judged as (
    select
        region_code, level, period, value, mean, reach,
        case when value > mean + reach + {hair} then 1 when value < mean - reach - {hair} then -1 else 0 end as outside,
        case when side_known < {one_side} then 0 when side_low > mean + {hair} then 1 when side_high < mean - {hair} then -1 else 0 end as one_side,
        case when steps_known < {one_direction} - 1 then 0 when steps_low > {hair} then 1 when steps_high < -{hair} then -1 else 0 end as one_direction,
        abs(value - mean) > {alone} * reach + {hair} as far,
        reach * {near} + {hair} as near,
        case when value > mean + near and before_high > mean + near then 1
            when value < mean - near and before_low < mean - near then -1 else 0 end as near_limit
    from measured
    where known >= {needed}
),

moved as materialized (
    select *, case when outside <> 0 then outside when one_side <> 0 then one_side when one_direction <> 0 then one_direction else near_limit end
        as direction
    from judged
    join signal_month using (period)
),

part as (
    select moved.*, parent_code, count(*) over office as n, count(*) filter (direction <> 0) over office as changed
    from moved
    join region using (region_code)
    where moved.level = 'kecamatan'
    window office as (partition by parent_code, period)
),

-- The kecamatan that went the way of the whole; where the whole stayed, several together, or one that went far.
concerned as (
    select
        whole.region_code,
        whole.period,
        max(n) as n,
        list(part.region_code) as codes,
        count(*) filter (part.direction = -1) as falling,
        count(*) filter (part.direction = 1) as rising
    from moved as whole
    join part on part.parent_code = whole.region_code and part.period = whole.period
    where part.direction <> 0 and (part.direction = whole.direction
        or (whole.direction = 0 and (part.far or changed >= greatest({several}, {chance} * n))))
    group by whole.region_code, whole.period
),

office as (
    select moved.*, n, coalesce(codes, []) as own, falling, rising
    from moved
    left join concerned using (region_code, period)
    where level = 'kabupaten_kota'
)

select
    region_code,
    period,
    case when one_side <> 0 and direction = one_side and outside = 0 then (period - interval {one_side} month + interval 1 month)::date
        when one_direction <> 0 and outside = 0 and one_side = 0 then (period - interval {one_direction} month + interval 1 month)::date
        else period end as since,
    own as kecamatan_codes,
    persen(value) as nilai,
    case
        when outside <> 0 then 'Angka itu di ' || case when outside < 0 then 'bawah' else 'atas' end || ' rentang biasanya, '
            || persen(greatest(mean - reach, 0)) || ' sampai ' || persen(least(mean + reach, 1)) || '.'
        when one_side <> 0 then {one_side} || ' bulan berturut-turut di ' || case when one_side < 0 then 'bawah' else 'atas' end
            || ' rata-ratanya, ' || persen(mean) || '.'
        when one_direction <> 0 then {one_direction} || ' bulan berturut-turut ' || case when one_direction < 0 then 'turun' else 'naik' end || '.'
        when near_limit <> 0 then 'Dua dari {pair_span} bulan terakhir dekat batas ' || case when near_limit < 0 then 'bawah' else 'atas' end
            || ' rentang biasanya, ' || persen(greatest(mean - reach, 0)) || ' sampai ' || persen(least(mean + reach, 1)) || '.'
        else 'Angka itu dalam rentang biasanya.'
    end as perubahan,
    case when len(own) > 0 then ' Kecamatan yang berubah melampaui variasi biasanya: ' || len(own) || ' dari ' || n || ' yang dapat dinilai ('
        || array_to_string(list_filter([nullif(falling, 0) || ' turun', nullif(rising, 0) || ' naik'], lambda one: one is not null), ', ')
        || ').' else '' end as sebagian
from office
where direction <> 0 or len(own) > 0
