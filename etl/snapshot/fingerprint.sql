-- The fingerprint of the months of {relation} that were written again; those that came out otherwise are noted in `moved`, as {mark}.
-- {columns}: all of it, or its key and what {mark} is about.
create or replace temp table printed as
select period, count(*) as rows, bit_xor(hash(hash(line))) as hash
from (select {columns} from snapshot.{relation}) as line
where period in (select period from {months})
group by period;

insert into moved
select '{mark}', period
from printed
full join (from snapshot.fingerprint where relation = '{mark}' and period in (select period from {months})) as former using (period)
where printed.hash is distinct from former.hash;

delete from snapshot.fingerprint where relation = '{mark}' and period in (select period from {months});

insert into snapshot.fingerprint select '{mark}', period, rows, hash from printed;
