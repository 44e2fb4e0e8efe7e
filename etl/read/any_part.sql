-- One row: whether any sheet of this load is one of our template.
select exists (from part)
