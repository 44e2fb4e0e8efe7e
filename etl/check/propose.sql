-- One proposal.
insert into nearest values (?, ?, ?, ?)
