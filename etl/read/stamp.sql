-- Files that carry no stamp: a plain CSV, or nothing that we know.
insert into stamp
select number as file, null, null, null, null, false, case when csv_relation.file is not null then 'csv' end, null, null, null
from range(len(getvariable('records'))) as source(number)
left join csv_relation on csv_relation.file = number
where number not in (select file from stamp);
