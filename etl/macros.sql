-- How senders write and how we answer: numbers, dates, months and names, set-wise. Twins of paten/numbers.py and paten/periods.py.
create or replace temp macro bare(t) as trim(t, E' \t\n\r' || chr(160) || chr(8201) || chr(8239)
    || chr(8203) || chr(8206) || chr(8207) || chr(8288) || chr(65279));

-- "Rp 1.234,-", "12 berkas" and "1 234" with a space of any kind, without what is written around and between the digits.
create or replace temp macro undressed(t) as regexp_replace(regexp_replace(regexp_replace(lower(bare(t)),
    '^rp\.?[ \x{a0}\x{2009}\x{202f}]*', ''),
    '(\d)(,--?|[ \x{a0}\x{2009}\x{202f}]*(berkas|bks|buah|bh|permohonan|dokumen|surat|orang|org|jiwa|kk|keluarga|lembar|lbr|eksemplar|eks|unit|paket|kali|keping|kpg|kartu|izin|rekomendasi)\.?)$', '\1'),
    '[ \x{a0}\x{2009}\x{202f}](\d\d\d)\b', '.\1', 'g');

-- "1,234,567.00" and "1234.0", as programs write whole numbers, in our own writing; anything else as it is.
create or replace temp macro without_noughts(t) as regexp_replace(regexp_replace(t, '^([+-]?\d{1,12})\.00?$', '\1'),
    '^([+-]?\d{1,3}),(\d{3})(?:,(\d{3}))?(?:,(\d{3}))?\.00?$', '\1\2\3\4');

-- More than twelve digits is no count of anything. The first line is for speed: nearly every count is as plain as that. `undressed`
-- stands there once: its patterns are compiled for every query.
create or replace temp macro number_of(t) as case
    when regexp_full_match(t, '\d{1,3}') then t::double
    when lower(bare(t)) in ('-', '--', '---', '–', '—', '−', 'nihil', 'nihil.', '0') then 0.0::double
    else try_cast(replace(replace(regexp_extract(without_noughts(undressed(t)), '^([+-]?\d{1,3}(\.\d{3}){1,3}(,\d+)?|[+-]?\d{1,12}(,\d+)?)$', 1),
        '.', ''), ',', '.') as double)
end;

-- The same for the plainest ways only, in which nearly every count is written; anything else is null.
create or replace temp macro plain_count_of(t) as case
    when regexp_full_match(t, '\d{1,12}') then t::bigint
    when regexp_full_match(lower(t), '--?-?|–|—|−|nihil') then 0      -- a list would be joined, text by text
    when regexp_full_match(t, '\d{1,3}(\.\d{3}){1,3}') then replace(t, '.', '')::bigint
end;

create or replace temp macro plain_number_of(t) as plain_count_of(t)::double;

-- Whether a count is written otherwise than that, or as programs write decimals (42.000).
create or replace temp macro odd_count(t) as t is not null and (plain_count_of(t) is null or ends_with(t, '.000'));

-- What a count is a count of, where its own cell says so: rupiah, orang, lembar; null where it says nothing, or berkas.
create or replace temp macro unit_of(t) as case
    when number_of(t) is null or regexp_full_match(bare(t), '[+-]?[\d.,]*\d|[^\d]*') then null
    when regexp_matches(lower(bare(t)), '^rp|,--?$') then 'rupiah'
    else nullif(regexp_extract(lower(bare(t)), '(orang|org|jiwa|kk|keluarga|lembar|lbr|eksemplar|eks|unit|paket|kali|keping|kpg|kartu)\.?$', 1), '')
end;

-- A mean of answers from 1 to 4: there a point is a decimal, whoever writes it; nobody means 3,250 by "3.25".
create or replace temp macro score_of(t) as case when regexp_full_match(bare(t), '[1-4]\.\d{1,4}') then bare(t)::double else number_of(t) end;

-- How many months a report covers: one when it does not say; null when it says anything else than 1, 3, 6 or 12.
-- One number_of, not two: its patterns are compiled for every query, and cost a small load more than its rows.
create or replace temp macro months_of(t) as case
    when t is null then 1
    when t in ('1', '3', '6', '12') then t::int
    else map {1.0: 1, 3.0: 3, 6.0: 6, 12.0: 12}[number_of(t)]
end;

-- Pebruari, Nopember and Agst. are as common as the spelling of today.
create or replace temp macro month_number(t) as list_position(
    ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
    replace(replace(replace(replace(lower(left(t, 3)), 'peb', 'feb'), 'nop', 'nov'), 'ags', 'agu'), 'agt', 'agu'));

-- A month as it is said: "Maret 2026".
create or replace temp macro bulan(d) as ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
    'November', 'Desember'][month(d)] || ' ' || year(d);

-- A day as it is said: "5 Maret 2026".
create or replace temp macro tanggal(d) as day(d) || ' ' || bulan(d);

-- 2026-03-05, 05-03-2026, 5/3/2026, 5.3.2026 and 5 Maret 2026; anything else is null.
create or replace temp macro date_of(t) as case
    when regexp_full_match(trim(t), '\d{4}-\d{1,2}-\d{1,2}') then try_cast(trim(t) as date)
    when regexp_full_match(trim(t), '\d{1,2}[-/.]\d{1,2}[-/.]\d{4}')
        then try_strptime(regexp_replace(trim(t), '[-/.]', '-', 'g'), '%d-%m-%Y')::date
    when regexp_full_match(trim(t), '\d{1,2}\s+[A-Za-z]+\s+\d{4}')
        then try_cast(printf('%s-%02d-%02d', regexp_extract(trim(t), '(\d{4})$', 1),
            month_number(regexp_extract(trim(t), '([A-Za-z]+)', 1)), regexp_extract(trim(t), '^(\d+)', 1)::int) as date)
end;

-- 2026-03, 2026-03-01, 202603, 03/2026 and Maret 2026 → the first day of the month.
create or replace temp macro period_of(t) as case
    when regexp_full_match(trim(t), '\d{4}-\d{2}(-\d{2})?') then date_trunc('month', try_cast(left(trim(t), 7) || '-01' as date))::date
    when regexp_full_match(trim(t), '20[0-4]\d(0[1-9]|1[0-2])') then make_date(left(trim(t), 4)::int, right(trim(t), 2)::int, 1)
    when regexp_full_match(trim(t), '\d{1,2}[-/]\d{4}')
        then try_cast(printf('%s-%02d-01', right(trim(t), 4), regexp_extract(trim(t), '^(\d+)', 1)::int) as date)
    when regexp_full_match(trim(t), '[A-Za-z]+\s+\d{4}')
        then try_cast(printf('%s-%02d-01', right(trim(t), 4), month_number(trim(t))) as date)
end;

-- Names are compared by their letters and digits alone: "K A D E M A N G A N", "Kec.Klojen" and a name over two lines are read as they
-- are meant. Kab. Malang and Kota Malang stay two; Pemkab and Pemkot are they.
create or replace temp macro letters_of(t) as regexp_replace(lower(t), '[^a-z0-9]', '', 'g');
create or replace temp macro fold(t) as regexp_replace(regexp_replace(regexp_replace(letters_of(t),
    '^(kecamatan|kec)(.)', '\2'),
    '^(pemkab|(pemerintah)?(kabupaten|kab))(.)', 'kab\4'),
    '^(pemkot|kodya|(pemerintah)?kota(madya)?)(.)', 'kota\4');

-- Whether a name says itself that it is one of a kecamatan: "Kec. Kota Kediri" is no city.
create or replace temp macro says_kecamatan(t) as regexp_matches(letters_of(t), '^(kecamatan|kec).');
-- Numbers of acts: "Peraturan Bupati Nomor 24 Tahun 2019", "Perbup 24/2019" and "No. 24 tahun 2019" are one; 6/2012 is not 16/2012.
create or replace temp macro fold_number(t) as trim(regexp_replace(
    regexp_replace(regexp_extract(lower(coalesce(t, '')), '\d.*'), '\s*\btahun\b\s*', '/', 'g'), '[^a-z0-9/]', '', 'g'), '/');

-- A value of a finding as the reader writes it; x is JSON. Codes such as 35.79 are text and stay as they are; long text is cut.
create or replace temp macro told(x) as case
    when x is null or json_type(x) = 'NULL' then '(kosong)'
    when json_type(x) = 'VARCHAR' then case when length(x ->> '$') > 80 then left(x ->> '$', 79) || '…' else x ->> '$' end
    when x::double = trunc(x::double) then replace(format('{:,}', x::double::bigint), ',', '.')
    else replace(x::varchar, '.', ',')
end;
