-- Submissions that leave this snapshot.
insert into removed select left(unnest(getvariable('gone')::varchar[]), 12)
