-- One row per row of these submissions; `texts` holds what was sent by the name of its column.
create or replace temp table intake_row as
select left(right(filename, 72), 12) as submission_id, submission_id || '-' || printf('%06d', n) as row_id,       -- <sha256>.parquet
    * exclude (filename)
from read_parquet(getvariable('intakes'), filename = true);

create or replace temp view intake as from intake_row;

-- The columns of each relation as they were sent, one row per row.
create or replace temp view service_sent as
select
    * exclude (relation, texts),
    texts['nihil'] as nihil,
    texts['region_code'] as region_code,
    texts['service_code'] as service_code,
    texts['period'] as period,
    texts['months'] as months,
    texts['requested'] as requested,
    texts['completed'] as completed,
    texts['rejected'] as rejected,
    texts['on_time'] as on_time,
    texts['carried_over'] as carried_over,
    texts['pending'] as pending,
    texts['complaints'] as complaints
from intake
where relation = 'service_volume'
    and list_has_any(map_keys(texts), ['requested', 'completed', 'rejected', 'on_time', 'carried_over', 'pending', 'complaints']);

create or replace temp view compliance_sent as
select
    * exclude (relation, texts),
    texts['region_code'] as region_code,
    texts['requirement_code'] as requirement_code,
    texts['period'] as period,
    texts['months'] as months,
    texts['status'] as status,
    texts['evidence'] as evidence,
    texts['evidence_date'] as evidence_date,
    texts['link'] as link,
    texts['checked_by'] as checked_by,
    texts['checked_on'] as checked_on
from intake
where relation = 'compliance' and status is not null;

create or replace temp view act_sent as
select
    * exclude (relation, texts),
    texts['kabupaten_kota_code'] as kabupaten_kota_code,
    texts['milestone'] as milestone,
    texts['type'] as type,
    texts['number'] as number,
    texts['title'] as title,
    texts['date'] as date,
    texts['valid_from'] as valid_from,
    texts['valid_to'] as valid_to,
    texts['replaces'] as replaces,
    texts['kecamatan_codes'] as kecamatan_codes,
    texts['requirement_codes'] as requirement_codes
from intake
where relation = 'act';

create or replace temp view satisfaction_sent as
select
    * exclude (relation, texts),
    texts['region_code'] as region_code,
    texts['unsur'] as unsur,
    texts['period'] as period,
    texts['months'] as months,
    texts['score'] as score,
    texts['respondents'] as respondents,
    texts['scale'] as scale
from intake
where relation = 'satisfaction' and coalesce(score, respondents) is not null;

-- One row per region that a submission writes; of_row: as the region of a row, not as one that an act covers.
create or replace temp view region_written as
select distinct submission_id, coalesce(texts['region_code'], texts['kabupaten_kota_code']) as "text", true as of_row
from intake
where "text" is not null
union
select distinct submission_id, trim(unnest(string_split(texts['kecamatan_codes'], '|'))), false from intake where relation = 'act';

-- One row per service that a submission writes.
create or replace temp view service_written as
select distinct submission_id, service_code as "text" from service_sent where service_code is not null;
