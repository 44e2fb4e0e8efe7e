-- One row per row that the number counts and that a report of its own month confirmed.
select region_code from evidence_row where state_as_of = period
