-- What a sender should know when a book gave no row at all.
insert into said
select file, 'B32', null, null, null, null
from stamp
where form is not null
    and file not in (select file from field)
    and file not in (select file from said join note_text on note_text.id = said.rule where severity = 'galat');
