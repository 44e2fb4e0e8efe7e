-- A count as it was read, with what somebody answered about fractions in its column; most files have no answers at all.
create or replace temp macro counted(n, answers, measure) as case
    when answers is null or answers[measure] is null or n is null or n = trunc(n) then n
    when answers[measure] = 'ribuan' then round(n * 1000)
    else coalesce(number_of(answers[measure]), n)
end;

-- A count written as most are, in plain digits. How any other was written is worth a look.
create or replace temp macro plain_count(t) as regexp_full_match(t, '0|[1-9]\d{0,11}');
