-- One row per region and months of which a large CSV holds plain rows.
create or replace temp table plain_unit as
select submission_id, region_code, period, months, count(*)::int as rows from plain_row group by all;

-- What is kept of the check: findings, units of replacement, submissions. Those checked again replace their own former rows.
delete from snapshot.finding where submission_id in (select submission_id from submission_in);
delete from snapshot.unit where submission_id in (select submission_id from submission_in);
delete from snapshot.submission where submission_id in (select submission_id from submission_in);

-- Like things of one file are asked together: one question for each rule, at most five for a file, the fifth about all that is left.
insert into snapshot.finding
with part as (
    select
        *,
        count(*) over (partition by submission_id, rule) as alike,
        dense_rank() over (partition by submission_id order by rule) as kind
    from (select distinct submission_id, rule, question from judged where question is not null)
),

together as (
    select
        submission_id,
        question,
        case when max(kind) over (partition by submission_id) > 5 and kind >= 5 then 'U29' else rule end as asked_by,
        case when asked_by <> rule or alike > 1 then asked_by || '-' || left(md5(submission_id || '|' || asked_by || '|' || chr(10)), 6)
            else question end as asked
    from part
)

select
    judged.submission_id,
    coalesce(case when (any_row.region_code, any_row.sender) in (select region_code, ancestor_code from ancestor) then any_row.region_code end,
        any_row.sender) as region_code,
    row_id,
    any_row.sheet,
    any_row.row,
    regexp_extract(split_part(place, '!', -1), '^([A-Z]+)', 1) as "column",
    place as cell,
    rule,
    severity,
    sentence || ' ' || advice as message,
    judged.measure,
    written as value,
    question,
    asked,
    case when question is not null then sentence end as prompt,
    case when question is not null then advice end as choices,
    suggestion,
    severity = 'tanya' and answer is not null as answered
from (select judged.*, cells[measure] as place, texts[measure] as written
    from judged join intake using (row_id, submission_id)) as judged
join any_row using (row_id)
left join (select submission_id as of_file, question as of_question, asked from together) as together
    on of_file = judged.submission_id and of_question = judged.question
union all
select submission_id, sender, null, note.sheet, note.row, note."column", note.cell, note.rule, note.severity, note.message,
    null, null, null, null, null, null, null, false
from note
join submission_in using (submission_id);

-- A row of nobody's region, or of somebody else's, makes no unit: it can blank nobody's figures. Plain rows are all accepted.
insert into snapshot.unit
with counted as (
    select
        submission_id,
        region_code,
        report_type,
        case when report_type <> 'peraturan' then period end as period,
        case when report_type <> 'peraturan' then months end as months,
        count(*) as rows,
        count(*) filter (state = 'accepted') as accepted,
        count(*) filter (state = 'rejected') as rejected,
        count(*) filter (state = 'held') as held,
        count(*) filter (first_state = 'accepted') as first_accepted,
        count(*) filter (first_state = 'rejected') as first_rejected,
        count(*) filter (first_state = 'held') as first_held
    from any_row
    join row_state using (row_id, submission_id)
    where (region_code, any_row.sender) in (select region_code, ancestor_code from ancestor)
        and row_id not in (select row_id from hit where rule in ('U05', 'U06'))
        and (report_type = 'peraturan' or (period is not null and months in (1, 3, 6, 12)))
    group by all
    union all
    select submission_id, region_code, 'layanan', period, months, rows, rows, 0, 0, rows, 0, 0 from plain_unit
)

select
    submission_id,
    region_code,
    report_type,
    period,
    months,
    received_at,
    estimated,
    sha256,
    sum(rows)::int as rows,
    sum(accepted)::int as accepted,
    sum(rejected)::int as rejected,
    sum(held)::int as held,
    sum(first_accepted)::int as first_accepted,
    sum(first_rejected)::int as first_rejected,
    sum(first_held)::int as first_held,
    null as revision,
    null as current
from counted
join submission_in using (submission_id)
group by all;

insert into snapshot.submission
select
    submission_id,
    sha256,
    file,
    sender as region_code,
    (select list_sort(list(distinct report_type)) from any_row where any_row.submission_id = submission_in.submission_id) as report_types,
    (select list_sort(list(distinct period) filter (period is not null)) from any_row where any_row.submission_id = submission_in.submission_id) as periods,
    received_at,
    estimated,
    via,
    simulated,
    loaded_by,
    layout,
    columns,
    null as revision,
    coalesce(counted.rows, 0) as rows,
    coalesce(counted.accepted, 0) as accepted,
    coalesce(counted.rejected, 0) as rejected,
    coalesce(counted.held, 0) as held,
    coalesce(warned.rows, 0) as warned,
    case
        when counted.accepted > 0 and counted.accepted = counted.rows and not coalesce(warned.broken, false) then 'diterima'
        when counted.accepted > 0 then 'diterima_sebagian'
        when counted.held > 0 then 'ditahan'
        else 'ditolak'
    end as verdict,
    null as replaced
from submission_in
left join (select submission_id, sum(rows)::int as rows, (sum(rows) filter (state = 'accepted'))::int as accepted,
    (sum(rows) filter (state = 'rejected'))::int as rejected, (sum(rows) filter (state = 'held'))::int as held
    from (select submission_id, state, 1 as rows from row_state union all select submission_id, 'accepted', rows from plain_unit)
    group by submission_id) as counted using (submission_id)
left join (select submission_id, count(*) filter (severity = 'peringatan')::int as rows,
    bool_or(severity = 'galat' and row_id is null) as broken
    from snapshot.finding group by submission_id) as warned using (submission_id);
