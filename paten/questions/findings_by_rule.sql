-- One row per rule that objected in files of $period from $region (or to rows at or below it), gravest and commonest first: rule,
-- severity, n, n_senders, n_files, n_open (findings whose question still waits), n_answered: all of files that count; n_replaced: its
-- findings in files that newer ones replaced, which ask for nothing any more.
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
)

select
    rule,
    severity,
    count(*) filter (not replaced)::int as n,
    count(distinct sender) filter (not replaced)::int as n_senders,
    count(distinct submission_id) filter (not replaced)::int as n_files,
    count(*) filter (question is not null and not answered and not replaced)::int as n_open,
    count(*) filter (answered and not replaced)::int as n_answered,
    count(*) filter (replaced)::int as n_replaced
from concerned
group by rule, severity
order by list_position(['galat', 'tanya', 'peringatan'], severity), n desc, rule
