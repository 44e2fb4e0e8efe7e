-- Numbers that may be of an identity card (NIK) or a family card: how they are known, and how they are hidden.

-- Province, regency, district, day of birth (women + 40), month, year, number.
create or replace temp macro is_nik(digits) as regexp_full_match(
    digits, '(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}'
);

-- Each run of digits of a text, as written and as read without points and spaces; two dates in a row are no number.
create or replace temp macro niks(t) as list_filter(
    regexp_extract_all(t, '\d+') || case
        when regexp_matches(t, '(^|\D)\d{1,2}[-./\s]\d{1,2}[-./\s]\d{4}(\D|$)') then []
        else regexp_extract_all(regexp_replace(t, '[\p{Z}\t.''-]', '', 'g'), '\d+')
    end,
    lambda digits: is_nik(digits)
);

-- Whether a text holds as many digits in a row. Nearly none is so long: a case, unlike an and, is then done.
create or replace temp macro long_digits(t) as
    case when strlen(t) >= 16 then length(t) >= 16 and regexp_matches(t, '(?:\d[\p{Z}\t.''-]?){16}') else false end;

-- 3,50701E+15: a number of 16 digits in a cell too narrow for it. Its digits are lost, but not what it was.
create or replace temp macro scientific(t) as
    length(t) between 6 and 18 and t like '%15' and regexp_full_match(t, '(?:[1-9][.,][1-9]\d*)[eE]\+?15');

-- A number of 16 digits in one piece, or one that reads like a NIK; in an address of the web only the latter.
create or replace temp macro masked(t) as regexp_replace(
    case when t like '%://%' then t else regexp_replace(t, '(^|\D)\d{16}($|\D)', '\1[16 angka disamarkan]\2', 'g') end,
    '(^|\D)(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])(?:[\p{Z}\t.''-]?\d){14}($|\D)', '\1[16 angka disamarkan]\2', 'g'
);

-- Whether anything in a text of long digits is to be hidden, and a text of which that is hidden.
create or replace temp macro to_hide(t) as length(regexp_extract(t, '\d{16,}')) = 16 or len(niks(t)) > 0;
create or replace temp macro hidden(t) as case when strlen(t) >= 16 then if(long_digits(t) and to_hide(t), masked(t), t) else t end;
