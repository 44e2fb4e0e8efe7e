-- One row per row of a large CSV to which a rule objects: only of these is asked how they were written.
create or replace temp table objected as
from wide where n in (select split_part(row_id, '-', 2)::int from hit);

create or replace temp view intake as from as_small('objected');
