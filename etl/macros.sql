-- How senders write and how we answer: numbers, dates, months and names, set-wise. Twins of paten/numbers.py and paten/periods.py.
create or replace temp macro bare(t) as trim(t, E' \t\n\r' || chr(160));

-- More than twelve digits is no count of anything. The first line is for speed: nearly every count is as plain as that.
create or replace temp macro number_of(t) as case
    when regexp_full_match(t, '\d{1,3}') then t::double
    when regexp_full_match(lower(bare(t)), '-|–|—|nihil|0') then 0.0::double      -- a list would be joined, text by text
    when regexp_full_match(bare(t), '[+-]?\d{1,3}(\.\d{3}){1,3}(,\d+)?|[+-]?\d{1,12}(,\d+)?')
        then try_cast(replace(replace(bare(t), '.', ''), ',', '.') as double)
end;

-- A mean of answers from 1 to 4: there a point is a decimal, whoever writes it; nobody means 3,250 by "3.25".
create or replace temp macro score_of(t) as case when regexp_full_match(bare(t), '[1-4]\.\d{1,4}') then bare(t)::double else number_of(t) end;

-- How many months a report covers: one when it does not say; null when it says anything else than 1, 3, 6 or 12.
create or replace temp macro months_of(t) as case when t is null then 1 when t in ('1', '3', '6', '12') then t::int when number_of(t) in (1, 3, 6, 12) then number_of(t)::int end;

-- Pebruari, Nopember and Agst. are as common as the spelling of today.
create or replace temp macro month_number(t) as list_position(
    ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
    replace(replace(replace(replace(lower(left(t, 3)), 'peb', 'feb'), 'nop', 'nov'), 'ags', 'agu'), 'agt', 'agu'));

-- 2026-03-05, 05-03-2026, 5/3/2026, 5.3.2026 and 5 Maret 2026; anything else is null.
create or replace temp macro date_of(t) as case
    when regexp_full_match(trim(t), '\d{4}-\d{1,2}-\d{1,2}') then try_cast(trim(t) as date)
    when regexp_full_match(trim(t), '\d{1,2}[-/.]\d{1,2}[-/.]\d{4}')
        then try_strptime(regexp_replace(trim(t), '[-/.]', '-', 'g'), '%d-%m-%Y')::date
    when regexp_full_match(trim(t), '\d{1,2}\s+[A-Za-z]+\s+\d{4}')
        then try_cast(printf('%s-%02d-%02d', regexp_extract(trim(t), '(\d{4})$', 1),
            month_number(regexp_extract(trim(t), '([A-Za-z]+)', 1)), regexp_extract(trim(t), '^(\d+)', 1)::int) as date)
end;

-- 2026-03, 2026-03-01, 03/2026 and Maret 2026 → the first day of the month.
create or replace temp macro period_of(t) as case
    when regexp_full_match(trim(t), '\d{4}-\d{2}(-\d{2})?') then date_trunc('month', try_cast(left(trim(t), 7) || '-01' as date))::date
    when regexp_full_match(trim(t), '\d{1,2}[-/]\d{4}')
        then try_cast(printf('%s-%02d-01', right(trim(t), 4), regexp_extract(trim(t), '^(\d+)', 1)::int) as date)
    when regexp_full_match(trim(t), '[A-Za-z]+\s+\d{4}')
        then try_cast(printf('%s-%02d-01', right(trim(t), 4), month_number(trim(t))) as date)
end;

-- Names are compared without case, spaces and marks; "Kec. Klojen" is Klojen, but Kab. Malang and Kota Malang stay two.
create or replace temp macro fold(t) as regexp_replace(
    regexp_replace(regexp_replace(lower(trim(t)), '^(kecamatan|kec\.?)\s+', ''), '^kabupaten\s+', 'kab'), '[^a-z0-9]', '', 'g');
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

-- Where a measure of a row stood. Rows of a large CSV share one entry, '*': the letter of each column, completed=F|requested=E.
create or replace temp macro cell_of(cells, measure, n) as
    coalesce(cells[measure], nullif(regexp_extract(cells['*'], '(^|\|)' || measure || '=([A-Z]+)', 2), '') || n);
