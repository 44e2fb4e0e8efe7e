-- No row: all submissions of this round are large CSVs.
create or replace temp table intake (
    submission_id varchar, row_id varchar, relation varchar, n int, sheet varchar, "row" int, cells map(varchar, varchar),
    texts map(varchar, varchar)
);
