-- One row per region and requirement: its last accepted state up to the month getvariable('period')::date.
select region_code, requirement_code, status, evidence, evidence_date, link, checked_by, checked_on
from known_compliance
where period <= getvariable('period')::date
qualify row_number() over (partition by region_code, requirement_code order by period desc) = 1
