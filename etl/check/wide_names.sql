-- What the names of large CSVs stand for, and whether any rule could object to one. Every rule that reads a name, a code or its dates is
-- met here once for each name, not once for each row.

-- One row per written region. known: a kecamatan of its sender that nobody need be asked about. A report may be of any month between.
create or replace temp table wide_region as
select
    submission_id,
    text,
    region_name.region_code,
    date_trunc('month', coalesce(valid_from, '1900-01-01'::date))::date as first_month,
    coalesce(valid_to, '2999-12-31'::date) as last_month,
    answer is null and level = 'kecamatan' and (region_name.region_code, sender) in (select region_code, ancestor_code from ancestor) as known
from region_name
left join region using (region_code);

-- One row per written service. bit: its own among 120, so that a service that stands twice shows. moved_since: no permit any more.
create or replace temp table wide_service as
select submission_id, text, service_name.service_code, answer is null as known, bit, coalesce(since, '2999-12-31'::date) as moved_since
from service_name
left join (select service_code, (row_number() over (order by service_code) % 120)::utinyint as bit from service) using (service_code)
left join moved_permit using (service_code);

-- One row per row of a large CSV that says anything: as it is read, until those are taken out that somebody must look at.
-- odd: a rule may object to it by itself; odd_number: because of how a number is written.
create or replace temp table plain_row (
    submission_id varchar, n int, "row" int, region_code varchar, service_code varchar, period date, months int,
    requested double, completed double, rejected double, on_time double, carried_over double, pending double, complaints double,
    bit utinyint, odd boolean, odd_number boolean
);
