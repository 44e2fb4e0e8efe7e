-- What rules ask about a cell because of how it is written: an error, a formula without its value, a date, a percentage, a fraction.
create or replace temp macro asks_of(t, n) as case
    when n = trunc(n) then null
    when n is not null then 'L04'
    when regexp_matches(t, '^#(GALAT|REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)') then 'L10'
    when t = '#RUMUS' or starts_with(t, '=') then 'L11'
    when regexp_full_match(lower(t), '\d{4}-\d\d-\d\d([ t].*)?|\d{1,2}[-/ ](jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]*([-/ ]\d{2,4})?') then 'L12'
    when regexp_full_match(t, '[+-]?[\d.,]+\s*%') then 'L13'
end;

-- What an answer makes of the number n that a cell holds.
create or replace temp macro answered(n, answer) as case
    when answer is null or answer in ('nihil', 'angka') then n
    when answer = 'kosong' then null
    when answer = 'ribuan' then round(n * 1000)
    when answer = 'satuan' then round(n / 1000)
    else coalesce(number_of(answer), n)
end;

-- What files of a free layout say of their rows besides. row_id, in_table (which table of the file), computed (measures that stand in
-- formulas), unit (what is counted), totals (measure → the total under its column), region_name (beside a code).
create or replace temp table free_row as
select
    row_id,
    submission_id,
    n,
    texts['table'] as in_table,
    string_split(texts['computed'], '|') as computed,
    texts['unit'] as unit,
    texts['totals'] as totals,
    texts['region_name'] as region_name,
    texts['region_code'] as region_text
from intake
where case when submission_id in (select submission_id from submission_in where form is distinct from 'templat')     -- keys are dear
    then list_has_any(map_keys(texts), ['table', 'computed', 'unit', 'totals', 'region_name']) else false end;

-- What people answered: about NIHIL beside numbers (one kecamatan), about how cells are written (one column of one file).
create or replace temp table nihil_asked as
select distinct submission_id, 'L09' as rule, texts['region_code'] as subject from intake where texts['nihil'] is not null;

create or replace temp table nihil_answer as
select submission_id, subject as region_code, answer from answers_to('nihil_asked');

create or replace temp table cell_asked as
with measure as (select unnest(['requested', 'completed', 'rejected', 'on_time', 'carried_over', 'pending', 'complaints']) as measure),

judged_before as (from submission_in where exists (from answer_now where regexp_matches(question, '^L(04|1\d|20)-')))

select submission_id, unnest(['L04', 'L10', 'L11', 'L12', 'L13', 'L20']) as rule, measure as subject from judged_before cross join measure
union all
select submission_id, unnest(['L14', 'L15']), n || '|' || measure
from intake
join judged_before using (submission_id)
cross join measure
where relation = 'service_volume' and sha256 in (select about from answer_now where regexp_matches(question, '^L1[45]-'))
union all
select distinct submission_id, 'L16', coalesce(in_table, '') || '|' || unnest(computed) from free_row join judged_before using (submission_id);

create or replace temp table cell_answer as
select submission_id, rule, subject, answer from answers_to('cell_asked') where answer <> 'tolak';

-- One row per service and kecamatan of a submission, each measure as text and as number; what is not a number is null.
-- Numbers that are written in other ways than the plainest are filled in below.
-- Rows without any measure say nothing and are left out.
create or replace temp table service_row as
with sent as (
    select
        * exclude (relation, texts),
        texts['nihil'] as nihil,
        texts['region_code'] as region_code,
        texts['service_code'] as service_code,
        texts['period'] as period,
        texts['months'] as months,
        texts['requested'] as requested,
        texts['completed'] as completed,
        texts['rejected'] as rejected,
        texts['on_time'] as on_time,
        texts['carried_over'] as carried_over,
        texts['pending'] as pending,
        texts['complaints'] as complaints
    from intake
    where relation = 'service_volume'
        and list_has_any(map_keys(texts), ['requested', 'completed', 'rejected', 'on_time', 'carried_over', 'pending', 'complaints'])
)

select
    sent.row_id,
    sent.n,
    sent.submission_id,
    coalesce(region_name.sender, submission_in.sender) as sender,
    submission_in.received_at,
    sheet,
    row,
    cells,
    nihil,
    nihil_answer.answer as nihil_answer,
    sent.region_code as region_text,
    coalesce(region_answer, region_name.region_code) as region_code,
    sent.service_code as service_text,
    coalesce(service_answer, service_name.service_code) as service_code,
    sent.period as period_text,
    coalesce(month_answer, period_of(sent.period), case when sent.period is null then stamped_period end) as period,
    sent.months as months_text,
    months_of(sent.months) as months,
    requested as requested_text,
    case
        when nihil_answer.answer = 'angka' and completed = 'NIHIL' then null
        when nihil_answer.answer = 'nihil' then 'nihil'
        else completed
    end as completed_text,
    rejected as rejected_text,
    on_time as on_time_text,
    carried_over as carried_over_text,
    pending as pending_text,
    complaints as complaints_text,
    plain_number_of(requested_text) as requested,
    plain_number_of(completed_text) as completed,
    plain_number_of(rejected_text) as rejected,
    plain_number_of(on_time_text) as on_time,
    plain_number_of(carried_over_text) as carried_over,
    plain_number_of(pending_text) as pending,
    plain_number_of(complaints_text) as complaints,
    free_row.in_table
from sent
join submission_in using (submission_id)
left join region_name on region_name.submission_id = sent.submission_id and region_name.text = sent.region_code
left join service_name on service_name.submission_id = sent.submission_id and service_name.text = sent.service_code
left join nihil_answer on nihil_answer.submission_id = sent.submission_id and nihil_answer.region_code = sent.region_code
left join free_row on free_row.row_id = sent.row_id
left join doubted on doubted.row_id = sent.row_id;

-- One row per measure that is not written as plainly as 12 or nihil: its text and its number, before any answer; asks: the rule that
-- asks about it. Few cells are like that, so rules about the way of writing look here.
create or replace temp table odd_cell as
with written as (
    unpivot (
        select row_id, n, submission_id, requested_text as requested, completed_text as completed, rejected_text as rejected,
            on_time_text as on_time, carried_over_text as carried_over, pending_text as pending, complaints_text as complaints
        from service_row
    ) on requested, completed, rejected, on_time, carried_over, pending, complaints into name measure value "text"
)

select row_id, n, submission_id, measure, "text", value, asks_of("text", value) as asks
from (select *, number_of("text") as value from written where plain_number_of("text") is null);

-- One row per measure of a row of a free layout, as the sender's table holds it.
create or replace temp table free_cell as
with plain as (
    unpivot (
        select row_id, service_row.n, service_row.submission_id, coalesce(service_row.in_table, '') as in_table,
            requested, completed, rejected, on_time, carried_over, pending, complaints
        from service_row
        semi join free_row using (row_id)
    ) on requested, completed, rejected, on_time, carried_over, pending, complaints into name measure value value
)

from plain
union all
select row_id, odd_cell.n, odd_cell.submission_id, coalesce(in_table, ''), measure, value
from odd_cell
join free_row using (row_id)
where value is not null;

-- One row per row of which a measure is another number than the plainest reading gave: it is written in another way, or somebody
-- answered. Then these numbers take their places.
create or replace temp table mended_row as
with one_cell as (
    select row_id, measure, value, answer
    from odd_cell
    left join cell_answer on cell_answer.submission_id = odd_cell.submission_id and rule = asks and subject = measure
    where value is not null or answer is not null
    union all
    select row_id, measure, value, answer
    from (from cell_answer where rule in ('L14', 'L15', 'L20')) as told
    join (unpivot (
        select row_id, n, submission_id, requested, completed, rejected, on_time, carried_over, pending, complaints
        from service_row
        where submission_id in (select submission_id from cell_answer)
    ) on requested, completed, rejected, on_time, carried_over, pending, complaints into name measure value value) as cell
        on cell.submission_id = told.submission_id and (subject = n || '|' || measure or (subject = measure and value % 1000 = 0))
    union all
    select row_id, measure, value, answer
    from free_cell
    join cell_answer on cell_answer.submission_id = free_cell.submission_id and rule = 'L16' and subject = in_table || '|' || measure
    where value = 0
)

select row_id, map_from_entries(list((measure, answered(value, answer)))) as mended from one_cell group by row_id;

update service_row
set
    requested = if(map_contains(mended, 'requested'), mended['requested'], requested),
    completed = if(map_contains(mended, 'completed'), mended['completed'], completed),
    rejected = if(map_contains(mended, 'rejected'), mended['rejected'], rejected),
    on_time = if(map_contains(mended, 'on_time'), mended['on_time'], on_time),
    carried_over = if(map_contains(mended, 'carried_over'), mended['carried_over'], carried_over),
    pending = if(map_contains(mended, 'pending'), mended['pending'], pending),
    complaints = if(map_contains(mended, 'complaints'), mended['complaints'], complaints)
from mended_row
where mended_row.row_id = service_row.row_id;
