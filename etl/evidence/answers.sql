-- One row per answer that concerns these rows: to a question that was asked of them, about the month or the regions, or about a spelling.
create or replace temp table given as
select answer.*
from snapshot.answer
where question in (select question from found where question is not null)
    or (question in ('exempt', 'final') and (about in ('*', strftime(getvariable('period')::date, '%Y-%m'))
        or (answer = strftime(getvariable('period')::date, '%Y-%m') and (about in (
            select region_code from snapshot.ancestor where ancestor_code = getvariable('region')
            union select ancestor_code from snapshot.ancestor where region_code = getvariable('region'))))))
    or (question = 'alias' and (about = '*' or about in (select sha256 from sent)))
