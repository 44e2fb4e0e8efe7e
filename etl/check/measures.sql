-- One row per measure that was written: its text and its number.
create or replace temp macro measures_of(source) as table
unpivot (
    select row_id, submission_id, {{'text': requested_text, 'value': requested}} as requested,
        {{'text': completed_text, 'value': completed}} as completed, {{'text': rejected_text, 'value': rejected}} as rejected,
        {{'text': on_time_text, 'value': on_time}} as on_time, {{'text': carried_over_text, 'value': carried_over}} as carried_over,
        {{'text': pending_text, 'value': pending}} as pending, {{'text': complaints_text, 'value': complaints}} as complaints
    from query_table(source)
) on requested, completed, rejected, on_time, carried_over, pending, complaints into name measure value written;

create or replace temp view service_measure as from measures_of('service_row');

-- One row per measure that is not written in plain digits: what rules about the writing of numbers look at, few in any file.
create or replace temp view odd_row as from service_row where {odd};

create or replace temp table odd_measure as
from measures_of('odd_row') where not coalesce(plain_count(written.text), false);
