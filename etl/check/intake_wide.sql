-- One row per row of the one large CSV to be checked, a {relation}: what check/intake.sql makes of small ones, without a map for each row.
-- Its columns are typed and joined where they lie: one text that stands in many rows is looked at once.
create or replace temp view wide as
select
    left(right(filename, 72), 12) as submission_id,
    submission_id || '-' || printf('%06d', file_row_number + 1) as row_id,
    (file_row_number + 1)::int as n,
    null::varchar as sheet,
    {row}::int as "row",
    {letters} as cells,
    {columns}
from read_parquet(getvariable('intakes'), filename = true, file_row_number = true);

create or replace temp view service_sent as
from wide where '{relation}' = 'service_volume' and coalesce({measures}) is not null;

create or replace temp view compliance_sent as from wide where '{relation}' = 'compliance' and status is not null;

create or replace temp view act_sent as from wide where '{relation}' = 'act';

create or replace temp view satisfaction_sent as
from wide where '{relation}' = 'satisfaction' and coalesce(score, respondents) is not null;

create or replace temp view region_written as
select distinct submission_id, coalesce(region_code, kabupaten_kota_code) as "text", true as of_row from wide where "text" is not null
union
select distinct submission_id, trim(unnest(string_split(kecamatan_codes, '|'))), false from wide where '{relation}' = 'act';

create or replace temp view service_written as
select distinct submission_id, service_code as "text" from service_sent where service_code is not null;

-- As small files have them: what was sent, and where it stood, by the name of its column.
create or replace temp macro told_of(pairs) as map_from_entries(list_filter(pairs, lambda pair: pair.v is not null));

create or replace temp macro as_small(source) as table
select
    submission_id,
    row_id,
    '{relation}' as relation,
    n,
    sheet,
    "row",
    told_of({addresses}) as cells,
    told_of({texts}) as texts
from query_table(source);

create or replace temp view intake as from as_small('wide');

set variable submission = (select submission_id from submission_in);
set variable received_at = (select received_at from submission_in);
