-- What the names of large CSVs stand for, and whether any rule could object to one. Every rule that reads a name, a code or its dates is
-- met here once for each name, not once for each row.

-- Codes as small numbers: a row of millions holds three of them.
create or replace temp type of_submission as enum (select submission_id from submission_in);
create or replace temp type of_region as enum (select region_code from region order by region_code);
create or replace temp type of_service as enum (select service_code from service order by service_code);

-- One row per written region. known: a kecamatan of its sender that nobody need be asked about. A report may be of any month between.
create or replace temp table wide_region as
select
    submission_id,
    text,
    try_cast(region_name.region_code as of_region) as region_code,
    date_trunc('month', coalesce(valid_from, '1900-01-01'::date))::date as first_month,
    coalesce(valid_to, '2999-12-31'::date) as last_month,
    answer is null and level = 'kecamatan' and (region_name.region_code, sender) in (select region_code, ancestor_code from ancestor) as known
from region_name
left join region using (region_code);

-- One row per written service. moved_since: no permit any more.
create or replace temp table wide_service as
select
    submission_id,
    text,
    try_cast(service_name.service_code as of_service) as service_code,
    answer is null and service.service_code is not null as known,
    coalesce(since, '2999-12-31'::date) as moved_since
from service_name
left join service using (service_code)
left join moved_permit using (service_code);

-- One row per row of a large CSV that says anything: as it is read, until those are taken out that somebody must look at.
-- odd: a rule may object to it by itself; odd_number: because of how a number is written.
create or replace temp table plain_row (
    submission_id of_submission, n int, "row" int, region_code of_region, service_code of_service, period date, months int,
    requested bigint, completed bigint, rejected bigint, on_time bigint, carried_over bigint, pending bigint, complaints bigint,
    odd boolean, odd_number boolean
);
