-- Which units of replacement are concerned; filled one fact at a time. period null: a register of acts.
create or replace temp table concerned (report_type varchar, region_code varchar, period date);
