-- One proposal.
insert into nearest values (getvariable('kind'), getvariable('sender'), getvariable('text'), getvariable('code'))
