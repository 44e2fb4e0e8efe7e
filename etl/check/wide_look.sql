-- Which rows of large CSVs must be looked at: those to which a rule may object by itself, those that only others show to be wrong, and
-- one for each region and month, which stands for the rest where a rule asks what a file is about. All others are plain.

-- One row per submission, region, month and length of report. services: how many different ones it has, or less, because each has its bit
-- among 63; content: what its counts are (L19).
create or replace temp table block as
select
    submission_id,
    region_code,
    period,
    months,
    min(n) as first_n,
    count(service_code) as named,
    bit_count(bit_or(1::ubigint << (enum_code(service_code) % 63))) as services,
    bit_xor(hash(hash(service_code, coalesce(completed, requested)))) filter (counts) as content,
    count(*) filter (counts) as counted,
    bool_or(odd_number) as odd_number
from (select *, coalesce(completed, requested) > 0 and service_code is not null as counts from plain_row)
group by all;

create or replace temp table looked as
select submission_id, n from plain_row where odd
union
select submission_id, min(first_n) from block group by submission_id, region_code
union
select submission_id, min(first_n) from block group by submission_id, period, months;

-- Keys that are there twice (U04).
insert into looked
with doubled as (
    select submission_id, region_code, period, months, service_code
    from plain_row
    semi join (from block where named > services) using (submission_id, region_code, period, months)
    group by all
    having count(*) > 1
)

select submission_id, n from plain_row semi join doubled using (submission_id, region_code, period, months, service_code);

-- Blocks of which every row is looked at: twins of another (L19), all of a month in which an answer changes a number and so may make a
-- twin, all of a file that is about one region or a month or two (U22, U25, U30), and all of a month that had not ended (U26).
insert into looked
with twin as (
    select submission_id, region_code, period, months
    from block
    where counted >= 8
    qualify count(*) over (partition by submission_id, period, months, content, counted) > 1
),

answered as (
    select distinct submission_id, period, months
    from block
    where odd_number and submission_id in (select submission_id from submission_in
        where exists (from answer_now where regexp_matches(question, '^L(04|1\d|20)-')))
),

narrow as (
    select submission_id from block group by submission_id having count(distinct region_code) < 2 or count(distinct period) < 3
),

unfinished as (
    select distinct submission_id, period, months
    from block
    join submission_in using (submission_id)
    where received_at < period + to_months(months) - to_days(7)
)

select submission_id, n
from plain_row
semi join twin using (submission_id, region_code, period, months)
union all
select submission_id, n from plain_row semi join answered using (submission_id, period, months)
union all
select submission_id, n from plain_row semi join narrow using (submission_id)
union all
select submission_id, n from plain_row semi join unfinished using (submission_id, period, months);

-- So many of a block that it might seem a twin: then all of it.
insert into looked
select submission_id, n
from plain_row
semi join (
    select submission_id, region_code, period, months
    from plain_row
    semi join looked using (submission_id, n)
    group by all
    having count(*) >= 8
) using (submission_id, region_code, period, months);
