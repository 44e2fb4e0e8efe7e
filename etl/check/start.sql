-- Objections of all rules; filled one rule at a time.
create or replace temp table hit (row_id varchar, rule varchar, severity varchar, measure varchar, sentence varchar, advice varchar, subject varchar, suggestion varchar);
