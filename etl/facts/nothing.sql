-- A round in which nothing is checked: submissions only leave.
create or replace temp table submission_in (submission_id varchar, sha256 varchar, sender varchar, layout varchar, received_at timestamp);
