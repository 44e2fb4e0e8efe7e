-- One thing this snapshot stands on.
insert into snapshot.meta values (getvariable('key'), getvariable('value'))
