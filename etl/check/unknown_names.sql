-- Names that nothing but an answer explains, with those they might stand for. kind: kecamatan, region, service, requirement, unsur or month. The proposal stays when the
-- answer is there, so that it does not depend on which submissions are checked together.
with asked as (
    select distinct kind, any_row.sender, text
    from any_row
    join region_kind using (row_id)
    join region_name on region_name.submission_id = any_row.submission_id and region_name.text = region_text
    where (any_row.region_code is null or answer is not null) and region_name.rule = 'U01'
    union all
    select distinct 'service', sender, text
    from service_row
    join service_name on service_name.submission_id = service_row.submission_id and service_name.text = service_text
    where service_row.service_code is null or answer is not null
    union all
    select distinct 'requirement', sender, requirement_text
    from compliance_row
    where (requirement_code is null or requirement_answered) and requirement_text is not null
    union all
    select distinct 'unsur', sender, unsur_text
    from satisfaction_row
    where (unsur is null or unsur_answered) and unsur_text is not null
)

select kind, sender, text, list(alias order by alias, region_code) as labels, list(region_code order by alias, region_code) as codes
from asked
join ancestor on ancestor_code = sender
join region_alias using (region_code)
join region using (region_code)
where kind = 'region' or kind = region.level
group by all
union all
select kind, sender, text, list(alias order by alias, service_code), list(service_code order by alias, service_code)
from asked
cross join service_alias
where kind = 'service'
group by all
union all
select kind, sender, text, list(alias order by alias, code), list(code order by alias, code)
from asked
join (select 'requirement' as kind, alias, requirement_code as code from requirement_alias union all select 'unsur', alias, unsur from unsur_alias)
    as known using (kind)
group by all
union all
select 'month', null, bulan, list(lower(month_name) || ' ' || year order by month_name), list(year || '-' || code order by month_name)
from (
    select distinct bulan, regexp_extract(bulan, '20\d\d') as year
    from doubted
    where bulan is not null and bulan not like '%;%' and regexp_matches(bulan, '20\d\d')
)
cross join (select unnest(['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November',
    'Desember']) as month_name, month_number(month_name) as number, printf('%02d', number) as code)
group by bulan
