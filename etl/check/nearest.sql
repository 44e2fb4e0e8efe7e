-- Proposals for names that nothing explains. kind: region or service.
create or replace temp table nearest (kind varchar, sender varchar, text varchar, code varchar);
