-- One row per rule that objected to something: rule, how often.
select rule, count(*)::int as times from found group by rule
