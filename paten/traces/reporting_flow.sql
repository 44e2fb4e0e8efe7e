-- One row per row that the number counts: of a flow, each was reported for the month.
select region_code from evidence_row
