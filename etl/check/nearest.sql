-- Proposals for names that nothing explains. kind: kecamatan, region (kecamatan or kabupaten/kota), service, requirement, unsur or month.
create or replace temp table proposal (kind varchar, sender varchar, text varchar, code varchar);

-- One row per row: which kind of region its name can only be. Services, surveys and technical requirements are of a kecamatan.
create or replace temp view region_kind as
select any_row.row_id,
    case when report_type in ('layanan', 'skm') or requirement_code like 'T%' then 'kecamatan' else 'region' end as kind
from any_row
left join compliance_row on compliance_row.row_id = any_row.row_id;

-- One row per submission and name that nothing but an answer explains. A text without end is no name, and hundreds of them are no slips:
-- nothing is proposed for these, since each is compared with all that exist.
create or replace temp table name_asked as
with asked as (
    select any_row.submission_id, kind, any_row.sender, text
    from any_row
    join region_kind using (row_id)
    join region_name on region_name.submission_id = any_row.submission_id and region_name.text = region_text
    where (any_row.region_code is null or answer is not null) and region_name.rule = 'U01'
    union all
    select service_row.submission_id, 'service', sender, text
    from service_row
    join service_name on service_name.submission_id = service_row.submission_id and service_name.text = service_text
    where service_row.service_code is null or answer is not null
    union all
    select submission_id, 'requirement', sender, requirement_text
    from compliance_row
    where (requirement_code is null or requirement_answered) and requirement_text is not null
    union all
    select submission_id, 'unsur', sender, unsur_text
    from satisfaction_row
    where (unsur is null or unsur_answered) and unsur_text is not null
    union all
    select submission_id, 'month', null, bulan
    from doubted
    where bulan is not null and bulan not like '%;%' and regexp_matches(bulan, '20\d\d')
)

select *
from (select distinct * from asked)
where length(text) <= 200
qualify count(*) over (partition by submission_id, kind) <= 300;

create or replace temp view nearest as
select name_asked.submission_id, proposal.*
from proposal
join name_asked on name_asked.kind = proposal.kind and name_asked.text = proposal.text and name_asked.sender is not distinct from proposal.sender;
