-- What the snapshot knows, in the shape in which a book asks for it.
create or replace temp view counted as
select region_code, service_code, period, greatest(requested, completed, rejected, on_time, pending, complaints) as most
from snapshot.service_volume;

create or replace temp view known_act as from snapshot.act;

create or replace temp view known_compliance as from snapshot.compliance;
