-- What is kept of the check: findings, units of replacement, submissions. Those checked again replace their own former rows.
delete from snapshot.finding where submission_id in (select submission_id from submission_in);
delete from snapshot.unit where submission_id in (select submission_id from submission_in);
delete from snapshot.submission where submission_id in (select submission_id from submission_in);

insert into snapshot.finding
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
    case when question is not null then sentence end as prompt,
    case when question is not null then advice end as choices,
    suggestion,
    severity = 'tanya' and answer is not null as answered
from (select judged.*, cells[measure] as place, texts[measure] as written
    from judged join intake using (row_id, submission_id)) as judged
join any_row using (row_id)
union all
select submission_id, sender, null, note.sheet, note.row, note."column", note.cell, note.rule, note.severity, note.message,
    null, null, null, null, null, null, false
from note
join submission_in using (submission_id);

-- A row of nobody's region, or of somebody else's, makes no unit: it can blank nobody's figures.
insert into snapshot.unit
with counted as (
    select
        submission_id,
        region_code,
        report_type,
        case when report_type <> 'peraturan' then period end as period,
        case when report_type <> 'peraturan' then months end as months,
        count(*)::int as rows,
        count(*) filter (state = 'accepted')::int as accepted,
        count(*) filter (state = 'rejected')::int as rejected,
        count(*) filter (state = 'held')::int as held,
        count(*) filter (first_state = 'accepted')::int as first_accepted,
        count(*) filter (first_state = 'rejected')::int as first_rejected,
        count(*) filter (first_state = 'held')::int as first_held
    from stated_row
    where row_id not in (select row_id from hit where rule in ('U05', 'U06'))
        and (report_type = 'peraturan' or (period is not null and months in (1, 3, 6, 12)))
    group by all
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
    rows,
    accepted,
    rejected,
    held,
    first_accepted,
    first_rejected,
    first_held,
    null as revision,
    null as current
from counted
join submission_in using (submission_id)
where (region_code, sender) in (select region_code, ancestor_code from ancestor);

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
    end as verdict
from submission_in
left join (select submission_id, count(*)::int as rows, count(*) filter (state = 'accepted')::int as accepted,
    count(*) filter (state = 'rejected')::int as rejected, count(*) filter (state = 'held')::int as held
    from row_state group by submission_id) as counted using (submission_id)
left join (select submission_id, count(*) filter (severity = 'peringatan')::int as rows,
    bool_or(severity = 'galat' and row_id is null) as broken
    from snapshot.finding group by submission_id) as warned using (submission_id);
