-- The names of name_asked, with those they might stand for. The proposal stays when the answer is there, so that it does not depend on
-- which submissions are checked together.
select kind, sender, text, list(alias order by alias, region_code) as labels, list(region_code order by alias, region_code) as codes
from (select distinct kind, sender, text from name_asked) as asked
join ancestor on ancestor_code = sender
join region_alias using (region_code)
join region using (region_code)
where kind = 'region' or kind = region.level
group by all
union all
select kind, sender, text, list(alias order by alias, service_code), list(service_code order by alias, service_code)
from (select distinct kind, sender, text from name_asked) as asked
cross join service_alias
where kind = 'service'
group by all
union all
select kind, sender, text, list(alias order by alias, code), list(code order by alias, code)
from (select distinct kind, sender, text from name_asked) as asked
join (select 'requirement' as kind, alias, requirement_code as code from requirement_alias union all select 'unsur', alias, unsur from unsur_alias)
    as known using (kind)
group by all
union all
select 'month', null, bulan, list(lower(month_name) || ' ' || year order by month_name), list(year || '-' || code order by month_name)
from (select distinct text as bulan, regexp_extract(text, '20\d\d') as year from name_asked where kind = 'month')
cross join (select unnest(['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November',
    'Desember']) as month_name, month_number(month_name) as number, printf('%02d', number) as code)
group by bulan
