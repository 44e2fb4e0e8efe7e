-- One row per record of a large CSV that holds a NIK not seen in that column before, a thousand at most: to be looked at with its head.
-- A number too narrow for its cell (3,50701E+15) is another each time. Whatever else is 16 digits long would only hide those that follow.
create or replace temp macro marks_of(t, n, powers) as
    case when long_digits(t) then niks(t) else [] end
    || case when powers and scientific(t) then ['' || n] else [] end;

copy (
    with doubtful as (select *, row_number() over () as n from large_line where {doubt}),

    marked as (select *, [{marks}] as marks from doubtful)

    select {cells}
    from marked
    where len(flatten(marks)) > 0
    qualify row_number() over (partition by marks order by n) = 1
    order by n
    limit 1000
) to (getvariable('more')) (format csv, header false, delim {delimiter})
