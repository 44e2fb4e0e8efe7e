-- One row per submission of this round and file whose answers hold for it: itself, and earlier ones of its sender and layout.
create or replace temp table answer_source as
with told as (select distinct about as sha256 from answer_now where is_remembered(split_part(question, '-', 1), answer)),

answered as (
    select submission_id, sha256, region_code as sender, layout, received_at
    from snapshot.submission
    where submission_id not in (select submission_id from removed)
    union
    select submission_id, sha256, sender, layout, received_at from submission_in
    union
    select submission_id, sha256, sender, layout, received_at from answered_in
)

select submission_id, submission_id as source from submission_in
union
select submission_in.submission_id, answered.submission_id
from submission_in
join (from answered semi join told using (sha256)) as answered using (sender, layout)
where (answered.received_at, answered.sha256) < (submission_in.received_at, submission_in.sha256)
    and answered.received_at < getvariable('as_of')::date + 1;
