-- One row per signal, kabupaten/kota and month. All are kept; offered are the {per_week} of a month that concern most kecamatan.
delete from snapshot.signal;

insert into snapshot.signal
with header as (
    select unnest(getvariable('signals'), recursive := true)
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

-- Name and value, one row each, of what the sentences of one row may say.
word as (
    select
        found.signal,
        found.region_code,
        found.period,
        map_concat(
            map_from_entries(list_transform(json_keys(found.said), lambda name: (name, spoken(found.said -> name)))),
            map {{
                'wilayah': region.label,
                'bulan': bulan(found.period),
                'sejak': bulan(since),
                'per': tanggal(getvariable('as_of')::date),
                'jumlah': angka(len(found.kecamatan_codes)),
                'semua': angka(everybody.kecamatan),
                'kecamatan': coalesce(case when len(labels) = everybody.kecamatan then 'seluruh kecamatan' else sebut(labels) end, ''),
                'kalender': this_month.said,
                'kalender_berikutnya': next_month.said
            }}) as words,
        map_keys(words) as names
    from signal_found as found
    join region using (region_code)
    left join concerned using (signal, region_code, period)
    join everybody using (region_code, period)
    join signal_calendar as this_month on this_month.period = found.period
    join signal_calendar as next_month on next_month.period = found.period + interval 1 month
),

worded as (
    select
        found.* exclude (said),
        header.* exclude (name, sentence, other),
        list_reduce(names, lambda text, name: replace(text, '{{' || name || '}}', words[name]), sentence) as reason,
        list_reduce(names, lambda text, name: replace(text, '{{' || name || '}}', words[name]), other) as other_explanations
    from signal_found as found
    join word using (signal, region_code, period)
    join header on header.name = found.signal
),

ranked as (
    select
        *,
        row_number() over (
            partition by period
            order by len(kecamatan_codes) desc, list_position(['tinggi', 'sedang', 'rendah'], severity),
                list_position(['pasti', 'kuat', 'perlu_konfirmasi'], certainty), signal, region_code
        )::int as rank
    from worded
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
