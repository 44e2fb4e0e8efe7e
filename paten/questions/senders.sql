-- One row per sender of files of $period at or below $region, most findings first: region_code, label, n_files, rows, accepted, held,
-- rejected (of what counts now, rows without a known kecamatan or month included), verdict (of the newest file), n_findings (in files that
-- count), n_first and n_judged (reports accepted whole at first sight).
with below as (
    select region_code from ancestor where ancestor_code = $region
),

-- The files of the month; a register of acts names no month, so it counts in the one in which it came.
sent as (
    select
        *,
        coalesce(region_code in (from below), $region = '35') as is_ours,
        coalesce(region_code in (select ancestor_code from ancestor where region_code = $region and ancestor_code <> '35'), false) as is_above
    from submission
    where list_contains(periods, $period::date)
        or (coalesce(len(periods), 0) = 0 and date_trunc('month', received_at) = $period::date)
),

-- Like words about one cell are one finding; so are all rows of a question that names no cell.
concerned as (
    select finding.*, sent.region_code as sender, replaced
    from finding
    join sent using (submission_id)
    where is_ours or finding.region_code in (from below) or (is_above and finding.region_code is null)
    window alike as (partition by submission_id, rule, message, coalesce(cell, question, concat_ws('!', sheet, row, "column")))
    qualify row_number() over (alike order by row, finding.region_code) = 1
),

newest as (
    select region_code, count(*)::int as n_files, arg_max(verdict, received_at) as verdict
    from sent
    where is_ours or is_above or region_code in (select sender from concerned)
    group by all
),

counting as (
    select
        submission.region_code,
        sum(unit.rows)::int as rows,
        sum(unit.accepted)::int as accepted,
        sum(unit.held)::int as held,
        sum(unit.rejected)::int as rejected
    from unit
    join submission using (submission_id)
    where current and unit.period = $period::date and unit.region_code in (select region_code from ancestor where ancestor_code = $region)
    group by all
),

-- Rows of which nobody knows the kecamatan or the month belong to no unit, but to their sender and to each month that the file names.
placed as (
    select
        submission_id, sum(rows) as n_rows, sum(held) as n_held, sum(rejected) as n_rejected
    from unit group by all
),

unplaced as (
    select
        sent.region_code,
        sum(sent.rows - coalesce(n_rows, 0))::int as rows,
        sum(sent.held - coalesce(n_held, 0))::int as held,
        sum(sent.rejected - coalesce(n_rejected, 0))::int as rejected
    from sent
    left join placed using (submission_id)
    where is_ours and not replaced
    group by all
),

found as (
    select sender as region_code, count(*)::int as n_findings
    from concerned
    where not replaced
    group by all
)

select
    newest.region_code,
    coalesce(region.label, 'Pengirim belum diketahui') as label,
    n_files,
    list_sum([counting.rows, unplaced.rows])::int as rows,
    list_sum([accepted, 0 * unplaced.rows])::int as accepted,
    list_sum([counting.held, unplaced.held])::int as held,
    list_sum([counting.rejected, unplaced.rejected])::int as rejected,
    verdict,
    coalesce(n_findings, 0) as n_findings,
    numerator::int as n_first,
    denominator::int as n_judged
from newest
left join region on region.region_code = newest.region_code
left join counting on counting.region_code is not distinct from newest.region_code
left join unplaced on unplaced.region_code is not distinct from newest.region_code
left join found on found.region_code is not distinct from newest.region_code
left join indicator on indicator.region_code = newest.region_code and indicator = 'diterima_pertama' and item = '' and indicator.period = $period::date
order by n_findings desc, newest.region_code
