-- One row per row of the one large CSV, as check/service_row.sql makes it of small ones. What is the same in all rows is not stored, nor
-- what its number or code already says: a text is kept where it is written otherwise.
set variable fractions = (
    select map_from_entries(list((measure, answer)))
    from submission_in
    cross join (select unnest(['requested', 'completed', 'rejected', 'on_time', 'carried_over', 'pending', 'complaints']) as measure)
    join answer_now on answer_now.question = question_id(submission_id, 'L04', measure)
);

create or replace temp macro read_count(t, measure) as counted(number_of(t), getvariable('fractions'), measure);

create or replace temp macro unless_plain(t) as case when not plain_count(t) then t end;

-- Numbers, months and periods first, where each text that stands in many rows is read once; then codes for names.
create or replace temp table service_read as
with read_once as (
    select
        row_id,
        n,
        "row",
        region_code as region_text,
        service_code as service_text,
        period_of(service_sent.period) as period,
        case when service_sent.period is distinct from strftime(period_of(service_sent.period), '%Y-%m') then service_sent.period end as period_said,
        months_of(service_sent.months) as months,
        case when service_sent.months is distinct from months_of(service_sent.months)::varchar then coalesce(service_sent.months, '') end as months_said,
        read_count(service_sent.requested, 'requested') as requested,
        unless_plain(service_sent.requested) as requested_said,
        read_count(service_sent.completed, 'completed') as completed,
        unless_plain(service_sent.completed) as completed_said,
        read_count(service_sent.rejected, 'rejected') as rejected,
        unless_plain(service_sent.rejected) as rejected_said,
        read_count(service_sent.on_time, 'on_time') as on_time,
        unless_plain(service_sent.on_time) as on_time_said,
        read_count(service_sent.carried_over, 'carried_over') as carried_over,
        unless_plain(service_sent.carried_over) as carried_over_said,
        read_count(service_sent.pending, 'pending') as pending,
        unless_plain(service_sent.pending) as pending_said,
        read_count(service_sent.complaints, 'complaints') as complaints,
        unless_plain(service_sent.complaints) as complaints_said
    from service_sent
)

select
    row_id,
    n,
    "row",
    region_name.region_code,
    case when region_text is distinct from region_name.region_code then region_text end as region_said,
    service_name.service_code,
    case when service_text is distinct from service_name.service_code then service_text end as service_said,
    period,
    period_said,
    months,
    months_said,
    requested,
    requested_said,
    completed,
    completed_said,
    rejected,
    rejected_said,
    on_time,
    on_time_said,
    carried_over,
    carried_over_said,
    pending,
    pending_said,
    complaints,
    complaints_said,
    coalesce(requested_said, completed_said, rejected_said, on_time_said, carried_over_said, pending_said, complaints_said) is not null as odd
from read_once
left join region_name on region_name.text = region_text
left join service_name on service_name.text = service_text;

set variable sender = (select sender from submission_in);

create or replace temp view service_row as
select
    row_id,
    n,
    getvariable('submission') as submission_id,
    getvariable('sender') as sender,
    getvariable('received_at')::timestamp as received_at,
    null::varchar as sheet,
    "row",
    {letters} as cells,
    null::varchar as nihil,
    null::varchar as nihil_answer,
    coalesce(region_said, region_code) as region_text,
    region_code,
    coalesce(service_said, service_code) as service_text,
    service_code,
    coalesce(period_said, strftime(period, '%Y-%m')) as period_text,
    period,
    nullif(coalesce(months_said, months::varchar), '') as months_text,
    months,
    coalesce(requested_said, requested::bigint::varchar) as requested_text,
    coalesce(completed_said, completed::bigint::varchar) as completed_text,
    coalesce(rejected_said, rejected::bigint::varchar) as rejected_text,
    coalesce(on_time_said, on_time::bigint::varchar) as on_time_text,
    coalesce(carried_over_said, carried_over::bigint::varchar) as carried_over_text,
    coalesce(pending_said, pending::bigint::varchar) as pending_text,
    coalesce(complaints_said, complaints::bigint::varchar) as complaints_text,
    requested,
    completed,
    rejected,
    on_time,
    carried_over,
    pending,
    complaints,
    odd
from service_read;
