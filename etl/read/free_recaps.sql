-- One row per table that only adds up other tables of its file, and what it adds up.
select file, "table", adds
from free_recap
