-- One month comes otherwise: every count of it by one more. Variable: changed.
update snapshot.service_volume set requested = requested + 1, completed = completed + 1 where period = getvariable('changed')::date;
