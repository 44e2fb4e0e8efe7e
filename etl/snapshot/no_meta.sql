-- Meta is written anew with each snapshot.
delete from snapshot.meta
