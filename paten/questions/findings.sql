-- One row per finding of $period at $region, of $rule ('': of every rule), $limit of them from $start on,
-- those of files that count first: rule, severity, label (sender),
-- file, sha256, submission_id, sheet, row, column, cell, also (how many more rows it stands for), value, message, question, answered,
-- replaced (by a newer file), total (of all).
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
    select finding.*, case when cell is null then count(distinct row) over alike - 1 else 0 end as also, sent.region_code as sender, sent.file, sent.sha256, sent.received_at, replaced
    from finding
    join sent using (submission_id)
    where is_ours or finding.region_code in (from below) or (is_above and finding.region_code is null)
    window alike as (partition by submission_id, rule, message, coalesce(cell, question, concat_ws('!', sheet, row, "column")))
    qualify row_number() over (alike order by row, finding.region_code) = 1
)

select
    rule,
    severity,
    coalesce(region.label, 'Pengirim belum diketahui') as label,
    file,
    sha256,
    submission_id,
    sheet,
    row,
    "column",
    cell,
    also,
    value,
    message,
    question,
    answered,
    replaced,
    count(*) over ()::int as total
from concerned
left join region on region.region_code = sender
where $rule = '' or rule = $rule
order by replaced, list_position(['galat', 'tanya', 'peringatan'], severity), sender, received_at, submission_id, sheet, row, "column", rule
limit $limit offset $start
