-- Which files ask for nothing any more: newer ones count for all that they hold. A file of which nobody knows a kecamatan holds no unit:
-- it is replaced when all kecamatan that its sender owes for its months came later.
with by_unit as (
    select submission_id, not bool_or(current) as replaced from snapshot.unit group by submission_id
),

came as (
    select owed.submission_id, owed.report_type, owed.period, count(distinct unit.region_code) as n
    from without_unit as owed
    join region on region.parent_code = owed.region_code
    join snapshot.unit on unit.region_code = region.region_code and unit.report_type = owed.report_type and unit.period = owed.month
    where current and accepted > 0 and (unit.received_at, unit.sha256) > (owed.received_at, owed.sha256)
    group by all
),

made_good as (
    select submission_id, bool_and(coalesce(came.n >= n_expected, false)) as replaced
    from without_unit as owed
    left join came using (submission_id, report_type, period)
    left join snapshot.coverage on coverage.region_code = owed.region_code and coverage.report_type = owed.report_type
        and coverage.period = owed.period
    group by submission_id
)

update snapshot.submission
set replaced = judged.replaced
from (
    select submission_id, coalesce(by_unit.replaced, made_good.replaced, false) as replaced
    from snapshot.submission
    left join by_unit using (submission_id)
    left join made_good using (submission_id)
) as judged
where judged.submission_id = submission.submission_id and judged.replaced is distinct from submission.replaced;
