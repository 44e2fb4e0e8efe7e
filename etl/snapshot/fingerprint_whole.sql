-- The fingerprint of a small relation, all of it.
delete from snapshot.fingerprint where relation = '{relation}';

insert into snapshot.fingerprint
select '{relation}', null, count(*), coalesce(bit_xor(hash(hash(line))), 0) from snapshot.{relation} as line
