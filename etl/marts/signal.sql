-- One row per signal, kabupaten/kota and month. All are kept; offered are the {per_week} of a month that concern most kecamatan.
delete from snapshot.signal;

insert into snapshot.signal
with header as (
    -- Every second part is the name of what is filled in.
    select
        *,
        string_split(replace(replace(sentence, '{{', '|'), '}}', '|'), '|') as sentence_parts,
        string_split(replace(replace(other, '{{', '|'), '}}', '|'), '|') as other_parts
    from (select unnest(getvariable('signals'), recursive := true))
),

concerned as (
    select one.signal, one.region_code, one.period, list(label order by kecamatan_code) as labels
    from (select signal, region_code, period, unnest(kecamatan_codes) as kecamatan_code from signal_found) as one
    join region as kecamatan on kecamatan.region_code = kecamatan_code
    group by all
),

everybody as (
    select parent_code as region_code, period, count(*) as kecamatan from signal_kecamatan group by all
),

-- What every sentence may say; all else is in `said`.
told as (
    select
        found.*,
        severity,
        certainty,
        title,
        sentence_parts,
        other_parts,
        json_object(
            'wilayah', region.label,
            'bulan', bulan(found.period),
            'sejak', bulan(since),
            'per', tanggal(getvariable('as_of')::date),
            'jumlah', angka(len(kecamatan_codes)),
            'semua', angka(everybody.kecamatan),
            'kecamatan', coalesce(case when len(labels) = everybody.kecamatan then 'seluruh kecamatan' else sebut(labels) end, ''),
            'kalender', this_month.said,
            'kalender_berikutnya', next_month.said
        ) as common
    from signal_found as found
    join header on header.name = found.signal
    join region using (region_code)
    left join concerned using (signal, region_code, period)
    join everybody using (region_code, period)
    join signal_calendar as this_month on this_month.period = found.period
    join signal_calendar as next_month on next_month.period = found.period + interval 1 month
),

worded as (
    select
        * exclude (said, sentence_parts, other_parts, common),
        array_to_string(list_transform(sentence_parts,
            lambda part, place: case when place % 2 = 1 then part else coalesce(common ->> part, spoken(said -> part)) end), '') as reason,
        array_to_string(list_transform(other_parts,
            lambda part, place: case when place % 2 = 1 then part else coalesce(common ->> part, spoken(said -> part)) end), '') as other_explanations
    from told
),

-- A lapsed delegation is one call, not two: where all its kecamatan are told of by the act that ended, the second comes after all others.
echo as (
    select one.signal, one.region_code, one.period
    from signal_found as one
    join signal_found as other using (region_code, period)
    where one.signal = 'tanpa_pelimpahan' and other.signal = 'peraturan_berakhir' and list_has_all(other.kecamatan_codes, one.kecamatan_codes)
),

ranked as (
    select
        worded.*,
        row_number() over (
            partition by worded.period
            order by echo.signal is not null, len(kecamatan_codes) desc, list_position(['tinggi', 'sedang', 'rendah'], severity),
                list_position(['pasti', 'kuat', 'perlu_konfirmasi'], certainty), worded.signal, worded.region_code
        )::int as rank
    from worded
    left join echo using (signal, region_code, period)
)

select
    signal,
    region_code,
    period,
    title,
    since,
    severity,
    certainty,
    len(kecamatan_codes)::int as n_kecamatan,
    kecamatan_codes,
    reason,
    other_explanations,
    rank,
    rank <= {per_week} as offered
from ranked
order by period, rank;
