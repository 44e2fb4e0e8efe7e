-- One row per service and kecamatan of a submission, each measure as text and as number; what is not a number is null.
-- Rows without any measure say nothing and are left out.
create or replace temp table service_read as
with sent as (from service_sent),

-- What people answered: about NIHIL beside numbers (one kecamatan), about fractions (one column of one file).
nihil_answer as (
    select switched.*, answer_now.answer
    from (select distinct submission_id, region_code from sent where nihil is not null) as switched
    join answer_now on answer_now.question = question_id(submission_id, 'L09', region_code)
),

fraction_answer as (
    select submission_id, map_from_entries(list((measure, answer))) as answers
    from submission_in
    cross join (select unnest(['requested', 'completed', 'rejected', 'on_time', 'carried_over', 'pending', 'complaints']) as measure)
    join answer_now on answer_now.question = question_id(submission_id, 'L04', measure)
    group by submission_id
),

read_once as materialized (
    select
        sent.row_id,
        sent.n,
        sent.submission_id,
        submission_in.sender,
        submission_in.received_at,
        sheet,
        row,
        cells,
        nihil,
        nihil_answer.answer as nihil_answer,
        sent.region_code as region_text,
        region_name.region_code,
        sent.service_code as service_text,
        service_name.service_code,
        sent.period as period_text,
        coalesce(period_of(sent.period), case when sent.period is null then stamped_period end) as period,
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
        number_of(requested_text) as requested,
        number_of(completed_text) as completed,
        number_of(rejected_text) as rejected,
        number_of(on_time_text) as on_time,
        number_of(carried_over_text) as carried_over,
        number_of(pending_text) as pending,
        number_of(complaints_text) as complaints,
        answers
    from sent
    join submission_in using (submission_id)
    left join region_name on region_name.submission_id = sent.submission_id and region_name.text = sent.region_code
    left join service_name on service_name.submission_id = sent.submission_id and service_name.text = sent.service_code
    left join nihil_answer on nihil_answer.submission_id = sent.submission_id and nihil_answer.region_code = sent.region_code
    left join fraction_answer on fraction_answer.submission_id = sent.submission_id
)

select
    * exclude (answers) replace (
        counted(requested, answers, 'requested') as requested,
        counted(completed, answers, 'completed') as completed,
        counted(rejected, answers, 'rejected') as rejected,
        counted(on_time, answers, 'on_time') as on_time,
        counted(carried_over, answers, 'carried_over') as carried_over,
        counted(pending, answers, 'pending') as pending,
        counted(complaints, answers, 'complaints') as complaints
    )
from read_once;

create or replace temp view service_row as from service_read;
