-- One row per kind of report of which any row came: rules about the rows of another kind find nothing.
select distinct report_type from any_row
