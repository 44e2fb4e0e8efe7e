-- What the rule {rule} objects to, with the sentence that the sender will read. The rule's own query stands in the middle.
insert into hit
with objection as (
    select row_id, to_json(own) as said from (
{query}
    ) as own
)

select
    row_id,
    '{rule}' as rule,
    '{severity}' as severity,
    coalesce(said ->> 'measure', '') as measure,
    list_reduce({names}::varchar[], lambda text, name: replace(text, '{{' || name || '}}', told(said -> name)), $${sentence}$$) as sentence,
    list_reduce({names}::varchar[], lambda text, name: replace(text, '{{' || name || '}}', told(said -> name)), $${advice}$$) as advice,
    said ->> 'subject' as subject,
    said ->> 'suggestion' as suggestion
from objection
