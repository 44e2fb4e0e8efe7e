-- How signals write days, shares and names. Twins of paten/periods.py, paten/numbers.py and paten/say/words.py.
create or replace temp macro angka(n) as replace(format('{:,}', n::bigint), ',', '.');
create or replace temp macro persen(x) as replace(printf('%.1f', x::double * 100), '.', ',') || '%';

-- "A", "A dan B", "A, B, dan C", "A, B, dan 4 lainnya".
create or replace temp macro sebut(names) as case
    when len(names) < 3 then array_to_string(names, ' dan ')
    when len(names) = 3 then names[1] || ', ' || names[2] || ', dan ' || names[3]
    else names[1] || ', ' || names[2] || ', dan ' || (len(names) - 2) || ' lainnya'
end;

-- A value of a query, x is JSON, inside a sentence: text stays as it is.
create or replace temp macro spoken(x) as case when json_type(x) in ('VARCHAR', 'ARRAY') then x ->> '$' else told(x) end;
