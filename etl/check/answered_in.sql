-- One row per answered file that is not of this round and not yet in the snapshot: whose it is and how it is laid out.
create or replace temp table answered_in as
select submission_id, sha256, sender, layout, received_at from submission_in
