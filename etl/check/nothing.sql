-- A round in which nothing is checked: somebody's file went away, or only answers or the day changed.
create or replace temp table submission_in (submission_id varchar, sha256 varchar);
