-- The answers given by the end of as_of, as people wrote them.
delete from snapshot.answer;
insert into snapshot.answer
select id, about, question, answer, reason, "by", "at"::timestamp as "at", nullif(revokes, '') as revokes
from (select unnest(getvariable('answers')::struct(id varchar, about varchar, question varchar, answer varchar, reason varchar, "by" varchar, "at" varchar,
    revokes varchar)[], recursive := true))
where "at"::timestamp < getvariable('as_of')::date + 1
order by id;
