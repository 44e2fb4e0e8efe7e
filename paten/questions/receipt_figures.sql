-- One row per figure that is published of $region and that the submission $submission has a share in, newest first and as $indicators lists
-- them (each with the type of report that brings it, in $kinds): indicator, title, unit, period and months (of the report), value, numerator,
-- denominator, shared (other files count for it too). Of services the months of which the submission counts with a row at least; of
-- surveys and requirements, which hold on, the state at the end of their time; of acts, at the end of the file's last month, else the last there is.
with wanted as (
    select unnest($indicators::varchar[]) as indicator, unnest($kinds::varchar[]) as report_type, unnest(range(len($kinds))) as place
),

known as (select max(period) as last from indicator where region_code = $region),

counted as (
    select
        report_type,
        period,
        months,
        (period + to_months(months - 1))::date as ends,
        submission_id = $submission as is_own
    from unit
    where current and accepted > 0 and report_type <> 'peraturan'
        and (submission_id = $submission or region_code in (select region_code from ancestor where ancestor_code = $region))
),

brought as (
    select
        report_type,
        period,
        months,
        ends,
        exists (from counted as other where not other.is_own and other.report_type = own.report_type and other.ends = own.ends
            and (other.months = own.months or own.report_type <> 'layanan')) as shared
    from (select distinct report_type, period, months, ends from counted where is_own) as own
    where report_type <> 'layanan' or months = 1
    union all
    select 'peraturan', last_own, 1, last_own, false
    from (select coalesce((select max(ends) from counted where is_own), last) as last_own from known)
    where exists (from unit where submission_id = $submission and report_type = 'peraturan' and current and accepted > 0)
)

select
    wanted.indicator,
    definition.title,
    definition.unit,
    brought.period,
    months,
    value,
    numerator,
    denominator,
    shared
from brought
join wanted using (report_type)
cross join known
join indicator on indicator.indicator = wanted.indicator and indicator.region_code = $region and indicator.item = ''
    and indicator.period = least(brought.ends, known.last)
join definition on definition.indicator = wanted.indicator
where value is not null
qualify row_number() over (partition by brought.period, months, wanted.indicator order by place) = 1
order by ends desc, months, place
