-- What a sender should know when a book, or a sheet said to be unchanged, gave no row at all.
insert into said
select file, 'B18', part, null, null, null
from confirmed
where ticked and (file, relation) not in (select distinct (file, relation) from field);

insert into said
select file, 'B32', null, null, null, null
from stamp
where form is not null
    and file not in (select file from field)
    and file not in (select file from said join note_text on note_text.id = said.rule where severity = 'galat');
