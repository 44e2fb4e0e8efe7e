-- One proposal.
insert into proposal values (getvariable('kind'), getvariable('sender'), getvariable('text'), getvariable('code'))
