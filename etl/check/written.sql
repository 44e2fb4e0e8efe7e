-- One row per region that a submission writes; of_row: as the region of a row, not as one that an act covers.
create or replace temp table region_written as
select distinct submission_id, coalesce(texts['region_code'], texts['kabupaten_kota_code']) as "text", true as of_row
from intake
where "text" is not null
union
select distinct submission_id, trim(unnest(string_split(texts['kecamatan_codes'], '|'))), false from intake where relation = 'act';

-- One row per service that a submission writes.
create or replace temp table service_written as
select distinct submission_id, texts['service_code'] as "text" from intake where relation = 'service_volume' and "text" is not null;

-- One row per requirement and item of the survey that a submission writes.
create or replace temp table item_written as
select distinct submission_id, 'K01' as rule, texts['requirement_code'] as "text" from intake where relation = 'compliance'
union
select distinct submission_id, 'S01', texts['unsur'] from intake where relation = 'satisfaction';
