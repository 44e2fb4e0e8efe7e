-- One row per question that waits for an answer, from or about $region, oldest first: question, rule, sender, label, file, sha256,
-- submission_id, received_at, periods, report_types, rows, suggestion, report_type, place, subject (what is asked, the same in like ones), replaced (its file, by a
-- newer one), parts (each thing asked: question, rule, rows, prompt, subject, choices, suggestion, named (the name of a proposed code), report_type,
-- place).
with part as (
    select
        submission_id,
        rule,
        question,
        asked,
        bool_or($region = '35' or finding.region_code in (select region_code from ancestor where ancestor_code = $region)) as is_here,
        count(*)::int as rows,
        arg_min(prompt, row) as prompt,
        arg_min(value, row) as written,
        any_value(choices) as choices,
        any_value(suggestion) as suggestion,
        case when rule = 'U04' and not bool_and(measure = 'completed') then 'lain' else 'layanan' end as report_type,
        min(coalesce(cell, case when sheet is null then '' else sheet || '!' end || "column" || row)) as place,
        case rule
            when 'L09' then min(finding.region_code)
            when 'U04' then regexp_extract(min(prompt), 'sama: (.*) \(', 1)
            when 'L04' then min(measure)
            when 'L10' then min(measure)
            when 'L11' then min(measure)
            when 'L12' then min(measure)
            when 'L13' then min(measure)
            when 'L16' then min(measure)
            else min(value)
        end as subject
    from finding
    where question is not null
    group by submission_id, rule, question, asked
    having not bool_and(answered)
)

select
    asked as question,
    split_part(asked, '-', 1) as rule,
    submission.region_code as sender,
    coalesce(region.label, 'Pengirim belum diketahui') as label,
    submission.file,
    submission.sha256,
    submission_id,
    submission.received_at,
    submission.periods,
    submission.report_types,
    sum(part.rows)::int as rows,
    case when count(*) = 1 then any_value(suggestion) when count(suggestion) > 0 then 'usulan' end as suggestion,
    max(report_type) as report_type,
    min(place) as place,
    string_agg(subject, '|' order by subject) as subject,
    submission.replaced,
    list({question: question, rule: rule, rows: part.rows, prompt: prompt, subject: written, choices: choices, suggestion: suggestion,
        named: coalesce(proposed.name, proposed_region.label, proposed_item.name, proposed_unsur.name), report_type: report_type, place: place} order by rule, place, question) as parts
from part
join submission using (submission_id)
left join region on region.region_code = submission.region_code
left join service as proposed on proposed.service_code = suggestion
left join region as proposed_region on proposed_region.region_code = suggestion
left join requirement_item as proposed_item on proposed_item.requirement_code = suggestion
left join unsur as proposed_unsur on proposed_unsur.unsur = suggestion
where (is_here or submission.region_code in (select region_code from ancestor where ancestor_code = $region))
group by asked, submission.region_code, region.label, submission.file, submission.sha256, submission_id, submission.received_at,
    submission.periods, submission.report_types, submission.replaced
order by submission.received_at, asked
