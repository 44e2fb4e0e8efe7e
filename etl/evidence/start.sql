-- Which units of replacement are concerned; filled one fact at a time. period null: a register of acts.
create or replace temp table concerned (report_type varchar, region_code varchar, period date);

-- What a sender wrote and a spreadsheet would run as a formula gets a quotation mark before it; numbers below nought stay.
create or replace temp macro inert(t) as case when regexp_matches(t, '^[=+@\t\r]|^-.*[A-Za-z(]') then chr(39) || t else t end;
