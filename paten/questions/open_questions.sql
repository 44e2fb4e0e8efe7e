-- One row per question that waits for an answer, from or about $region, oldest first: question, rule, sender, label, file, sha256,
-- submission_id, received_at, periods, rows, prompt, choices, suggestion, report_type, place, subject (what is asked, the same in like
-- ones), replaced (its file, by a newer one).
select
    question,
    rule,
    submission.region_code as sender,
    coalesce(region.label, 'Pengirim belum diketahui') as label,
    submission.file,
    submission.sha256,
    submission_id,
    submission.received_at,
    submission.periods,
    count(*)::int as rows,
    arg_min(prompt, row) as prompt,
    any_value(choices) as choices,
    any_value(suggestion) as suggestion,
    case when rule = 'U04' and not bool_and(measure = 'completed') then 'lain' else 'layanan' end as report_type,
    min(coalesce(cell, case when sheet is null then '' else sheet || '!' end || "column" || row)) as place,
    case rule
        when 'L09' then min(finding.region_code)
        when 'L04' then min(measure)
        when 'U04' then regexp_extract(min(prompt), 'sama: (.*) \(', 1)
        else min(value)
    end as subject,
    submission_id in (select submission_id from unit group by all having not bool_or(current)) as replaced
from finding
join submission using (submission_id)
left join region on region.region_code = submission.region_code
where question is not null and not answered
    and ($region = '35' or finding.region_code in (select region_code from ancestor where ancestor_code = $region)
        or submission.region_code in (select region_code from ancestor where ancestor_code = $region))
group by question, rule, submission.region_code, region.label, submission.file, submission.sha256, submission_id, submission.received_at,
    submission.periods
order by submission.received_at, question
