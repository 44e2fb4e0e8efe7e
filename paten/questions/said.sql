-- One row per thing noted about $region that was not taken back, newest first: question (contact, promise, explanation), answer, reason, at,
-- promised_on (the day that a promise names; null: none).
-- Who noted it stays out: these lines are printed.
select question, answer, reason, "at", case when question = 'promise' then try_cast(answer as date) end as promised_on
from answer
where about = $region
    and question in ('contact', 'promise', 'explanation')
    and revokes is null
    and id not in (select revokes from answer where revokes is not null)
order by "at" desc, id desc
