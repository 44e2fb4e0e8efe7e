-- The relations of a snapshot, and nothing else is in one. What each means to readers: paten/dictionary/relations.csv and columns.csv.
-- Every relation that names a region carries `region_code`, by which a reader's scope is cut.

-- Reference, as it was when this snapshot was built (data/reference plus the office's own rows).
create table region (
    region_code varchar not null,       -- Kemendagri code: 35, 35.74, 35.74.03
    level varchar not null,             -- provinsi, kabupaten_kota, kecamatan
    parent_code varchar,
    name varchar not null,              -- official name without its kind: Malang
    label varchar not null,             -- as it is always printed: Kab. Malang, Kota Malang, Kec. Klojen
    type varchar not null,              -- provinsi, kabupaten, kota, kecamatan
    population bigint,                  -- kabupaten/kota and province: Dukcapil 2024; kecamatan: taksiran
    population_note varchar,
    tile_row int, tile_col int,         -- place on the tile map; null below kabupaten/kota
    short varchar,                      -- label of a small tile: SBY, K.MAD
    valid_from date, valid_to date
);
create table ancestor (region_code varchar not null, ancestor_code varchar not null);   -- itself and all above
create table service (service_code varchar not null, name varchar not null, category varchar, standard_days int, fee_rp bigint,
    aliases varchar, sources varchar, valid_from date, valid_to date);
create table requirement_item (requirement_code varchar not null, "group" varchar not null, name varchar not null, short varchar,
    evidence varchar, source varchar, valid_from date, valid_to date);
create table milestone (milestone varchar not null, name varchar not null, level varchar, evidence varchar, stage int, mark varchar);
create table unsur (unsur varchar not null, name varchar not null, weight double);
create table scale (scale varchar not null, grade varchar not null, label varchar not null, value_min double not null, value_max double not null,
    source varchar);                    -- grades of satisfaction: bounds of the index, both included, at two decimals
create table calendar (report_type varchar not null, every varchar not null, starts_on date not null, due_day int, basis varchar,
    valid_from date, valid_to date);
create table holiday (day date not null, name varchar not null);   -- public holidays and joint leave (cuti bersama)
create table target (indicator varchar not null, region_code varchar not null, period date not null, value double not null, basis varchar not null);
create table letterhead (government varchar not null, secretariat varchar, bureau varchar not null, address varchar, place varchar not null,
    valid_from date not null, valid_to date);
create table ladder (step int not null, kind varchar not null, name varchar not null, signer varchar);   -- kind: pesan, telepon, surat
create table definition (indicator varchar not null, title varchar, question varchar, unit varchar, kind varchar, better varchar,
    compare varchar, report_type varchar, minimum_volume int, carry_months int, why varchar, source varchar);

-- What came in, how it was judged, what people decided.
create table submission (
    submission_id varchar not null,     -- first 12 hex of sha256
    sha256 varchar not null, file varchar not null,
    region_code varchar,                -- the sender: a kabupaten/kota, or 35; null when unknown
    report_types varchar[], periods date[],
    received_at timestamp, estimated boolean, via varchar, simulated boolean, loaded_by varchar,
    layout varchar,                     -- the form of its headers; answers hold for later files of the same sender and layout
    columns map(varchar, varchar),      -- of a CSV of services: in which column each of its fields stands, completed: F
    revision int,                       -- highest revision of its units
    rows int, accepted int, rejected int, held int, warned int,
    verdict varchar,                    -- diterima, diterima_sebagian, ditahan, ditolak
    replaced boolean                    -- newer files count for all that it holds: it asks for nothing any more
);
-- One row per unit of replacement and submission. current: the submission that counts for this unit.
create table unit (
    submission_id varchar not null, region_code varchar not null, report_type varchar not null, period date, months int,
    received_at timestamp not null, estimated boolean not null, sha256 varchar not null,
    rows int, accepted int, rejected int, held int,
    first_accepted int, first_rejected int, first_held int,   -- as first judged: before any answer
    revision int, current boolean
);
create table finding (
    submission_id varchar not null, region_code varchar, row_id varchar, sheet varchar, row int, "column" varchar, cell varchar,
    rule varchar not null, severity varchar not null,         -- galat, peringatan, tanya
    message varchar not null, measure varchar, value varchar,
    question varchar,                   -- id of the question that this finding asks; null: asks nothing
    asked varchar,                      -- id under which it is asked, like ones of a file together
    prompt varchar, choices varchar, suggestion varchar,      -- the question in words, the answers it takes, our proposal
    answered boolean not null
);
create table answer (id varchar not null, about varchar, question varchar, answer varchar, reason varchar, "by" varchar, "at" timestamp, revokes varchar);

-- Facts: one accepted row per key.
create table service_volume (
    region_code varchar not null, service_code varchar not null, period date not null, months int not null,
    requested bigint, completed bigint, rejected bigint, on_time bigint, carried_over bigint, pending bigint, complaints bigint,
    submission_id varchar not null, sheet varchar, row int, cells map(varchar, varchar)
);
create table compliance (
    region_code varchar not null, requirement_code varchar not null, period date not null,
    status varchar not null,            -- terpenuhi, belum, tidak_berlaku
    evidence varchar, evidence_date date, link varchar, checked_by varchar, checked_on date, evidence_level int not null,
    submission_id varchar not null, sheet varchar, row int, cells map(varchar, varchar)
);
create table act (
    act_id varchar not null, milestone varchar not null, kabupaten_kota_code varchar not null, region_code varchar not null,
    type varchar, number varchar, title varchar, date date not null, valid_from date, valid_to date, replaces varchar,
    ends_on date,                       -- computed: the last day in force, by valid_to or by an act that replaces it; null: open
    kecamatan_codes varchar[] not null, requirement_codes varchar[] not null,
    submission_id varchar not null, sheet varchar, row int, cells map(varchar, varchar)
);
create table satisfaction (
    region_code varchar not null, unsur varchar not null, period date not null, months int not null,
    score double, respondents bigint, scale varchar,
    submission_id varchar not null, sheet varchar, row int, cells map(varchar, varchar)
);

-- Marts.
create table coverage (region_code varchar not null, report_type varchar not null, period date not null, n_expected int not null);
create table report (
    region_code varchar not null, report_type varchar not null, period date not null,
    timeliness varchar not null,        -- belum_waktunya, ditunggu, belum_lapor, tepat_waktu, terlambat, masuk, dikecualikan
    outcome varchar, first_outcome varchar, is_nihil boolean,
    n_kecamatan int not null, n_kecamatan_expected int not null,
    due_on date, basis varchar, received_at timestamp, estimated boolean, revision int, submission_id varchar,
    is_final boolean not null
);
create table requirement (
    region_code varchar not null, requirement_code varchar not null, period date not null,
    status varchar not null,            -- terpenuhi, belum_terverifikasi, belum, tidak_berlaku, belum_lapor
    inherited_from varchar, evidence_level int, confirmed_on date, since date,
    state_as_of date                    -- last month whose report confirmed it; null: never
);
-- What the marts are read off: the months in which anything may have changed. Between them nothing does, so few rows stand for all.
create table tick (
    region_code varchar not null, requirement_code varchar not null,
    reported date not null,             -- month of the report that said so
    period date not null,               -- month from which it counts
    status varchar not null, evidence_level int not null
);
create table volume_month (region_code varchar not null, period date not null);
create table stage_point (
    region_code varchar not null, period date not null, stage int not null,
    step_1 boolean not null, step_2 boolean not null, step_3 boolean not null, step_4 boolean not null, step_5 boolean not null,
    since date, missing varchar[], n_missing int not null, lever varchar, legal_basis varchar not null, evaluated boolean not null
);
-- Where the requirement marts are read off: the months in which anything about a requirement may have changed. Between them nothing does.
create table requirement_point (
    region_code varchar not null, requirement_code varchar not null, period date not null,
    until date not null,                -- the month of its next point
    status varchar not null, inherited_from varchar, evidence_level int,
    run_start date                      -- first month of this status
);
create table stage (
    region_code varchar not null, period date not null,
    stage int not null,                 -- 0-5: the largest n such that 1..n all hold on the month's last day
    step_1 boolean not null, step_2 boolean not null, step_3 boolean not null, step_4 boolean not null, step_5 boolean not null,
    since date,                         -- first month of the present stage
    missing varchar[],                  -- codes (M1, A3, T5, laporan) lacking for the next stage
    n_missing int not null,             -- how many things: an act with all it settles counts once
    lever varchar,                      -- M2, M3, M4, M6: this act alone is lacking for the next stage; null: more, or something else
    legal_basis varchar not null,       -- lengkap, sebagian, berakhir, belum_ada
    service varchar not null,           -- berjalan, belum_dilaporkan
    evaluated boolean not null,         -- M8
    state_as_of date                    -- last month whose report confirmed it; null: never
);
-- What indicators stand on beside facts and states.
create table activity (                 -- kecamatan and month of which a report on services counts
    region_code varchar not null, period date not null,
    n_services int not null,            -- services of which anything was reported
    n_active int not null,              -- services requested or completed at least once
    requested bigint,                   -- over all services that say so
    population bigint,                  -- taksiran: a weight
    is_nihil boolean not null           -- all that was reported is zero
);
create table survey (                   -- kecamatan, unsur and month in which its newest survey is in force: twelve months from its last
    region_code varchar not null, unsur varchar not null, period date not null,
    score double not null, respondents bigint not null, scale varchar,
    surveyed bigint,                    -- respondents of the whole survey: the most that answered any unsur; on its first row only
    started date not null,              -- first month of the survey
    state_as_of date not null           -- last month of the survey
);
create table act_month (                -- kabupaten/kota, month and kind of act (M1-M4, M6), once its register came
    region_code varchar not null, period date not null, milestone varchar not null,
    n_in_force int not null,            -- acts in force on the month's last day
    n_expiring int not null,            -- of these: those that end within six months
    state_as_of date                    -- month in which the register last came, until then
);
create table indicator (
    region_code varchar not null, level varchar not null, period date not null, indicator varchar not null, item varchar not null,
    numerator double, denominator double, value double, low double, high double,
    n_reported int not null, n_expected int, state_as_of date
);
-- What is worth asking about; it never stops a row. One row per signal, kabupaten/kota and month, for the last twelve months that are due.
create table signal (
    signal varchar not null,            -- belum_lapor, tanpa_pelimpahan, … as the files of etl/signals
    region_code varchar not null, period date not null,
    title varchar not null,             -- the signal in a few words
    since date not null,                -- first month of it
    severity varchar not null,          -- tinggi, sedang, rendah
    certainty varchar not null,         -- pasti: follows from dates and rows alone; kuat: chance hardly ever does this; perlu_konfirmasi: often innocent
    n_kecamatan int not null, kecamatan_codes varchar[] not null,
    reason varchar not null,            -- the whole sentence
    other_explanations varchar not null,
    rank int not null,                  -- 1: concerns most kecamatan of all signals of this month; what another one tells already comes last
    offered boolean not null            -- among the few of this month that are put before somebody
);
-- How many rows each relation holds and their hash; by month where relations are written by the month: so two builds are compared,
-- and the next one finds the months that changed.
create table fingerprint (relation varchar not null, period date, rows bigint not null, hash ubigint not null);
create table meta (key varchar not null, value varchar);
