-- One row per region of every level, report type and month: how many kecamatan are expected at or below it. `buku` counts the
-- kabupaten/kota. States are known by the register also before the ledger starts: there every kecamatan is expected.
create or replace table snapshot.coverage as
with expected as (
    select report_type, period from ledger
    union
    select 'kepatuhan', period from month where period < (select min(period) from ledger where report_type = 'kepatuhan')
),

counted as (
    select ancestor_code as region_code, report_type, expected.period, count(*)::int as n_expected
    from region
    join ancestor using (region_code)
    join expected on coalesce(valid_from, '1900-01-01') <= last_day(period) and coalesce(valid_to, '2999-12-31') >= period
    left join declared_month as exempt on exempt.question = 'exempt' and exempt.region_code = region.parent_code
        and exempt.period = expected.period
    where region.level = 'kecamatan' and exempt.period is null
    group by all
    union all
    select ancestor_code, 'buku', book.period, count(*)::int
    from region
    join ancestor using (region_code)
    cross join (select distinct period from ledger where every = 'bulan') as book
    left join declared_month as exempt on exempt.question = 'exempt' and exempt.region_code = region.region_code
        and exempt.period = book.period
    where region.level = 'kabupaten_kota' and exempt.period is null
    group by all
)

from counted order by period, report_type, region_code;
