-- Proposals for names that nothing explains. kind: kecamatan, region (kecamatan or kabupaten/kota), service, requirement or unsur.
create or replace temp table nearest (kind varchar, sender varchar, text varchar, code varchar);

-- One row per row: which kind of region its name can only be. Services, surveys and technical requirements are of a kecamatan.
create or replace temp view region_kind as
select any_row.row_id,
    case when report_type in ('layanan', 'skm') or requirement_code like 'T%' then 'kecamatan' else 'region' end as kind
from any_row
left join compliance_row on compliance_row.row_id = any_row.row_id;
