-- Nothing was published yet: the same relations as in known.sql, empty.
create or replace temp table counted (region_code varchar, service_code varchar, period date, most bigint);

create or replace temp table known_act (
    milestone varchar, kabupaten_kota_code varchar, type varchar, number varchar, title varchar, date date,
    valid_from date, valid_to date, replaces varchar, kecamatan_codes varchar[], requirement_codes varchar[]
);

create or replace temp table known_compliance (
    region_code varchar, requirement_code varchar, period date, status varchar, evidence varchar, evidence_date date,
    link varchar, checked_by varchar, checked_on date
);
