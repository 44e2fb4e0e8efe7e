-- One row per unit concerned and submission of it, newest first: which counts, and why.
create or replace temp table revision as
with concerned_unit as (
    select unit.*
    from snapshot.unit
    where exists (from concerned where concerned.report_type = unit.report_type and concerned.region_code = unit.region_code
        and concerned.period is not distinct from unit.period)
)

select
    one.region_code,
    region.label as region,
    one.report_type,
    one.period,
    one.months,
    one.revision,
    one.submission_id,
    submission.file,
    one.received_at,
    one.estimated,
    one.rows,
    one.accepted,
    one.rejected,
    one.held,
    case when one.current then 'ya' else 'tidak' end as counts,
    case
        when not one.current then 'Diganti seluruhnya oleh kiriman ' || newest.submission_id || ' yang diterima '
            || strftime(newest.received_at, '%d-%m-%Y %H.%M') || '.'
        when one.accepted = 0 then 'Kiriman terbaru untuk unit ini, tetapi tidak ada barisnya yang diterima: angkanya belum diketahui.'
        when one.revision > 1 then 'Kiriman terbaru untuk unit ini.'
        else 'Satu-satunya kiriman untuk unit ini.' end as why
from concerned_unit as one
join snapshot.submission using (submission_id)
left join snapshot.region on region.region_code = one.region_code
left join concerned_unit as newest on newest.current and newest.region_code = one.region_code and newest.report_type = one.report_type
    and newest.period is not distinct from one.period and newest.months is not distinct from one.months
