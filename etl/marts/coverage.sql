-- One row per region of every level, report type and month: how many kecamatan are expected at or below it. `buku` counts the
-- kabupaten/kota. States are known by the register also before the ledger starts: there every kecamatan is expected.
delete from snapshot.coverage where period in (from expected_month);

insert into snapshot.coverage
with expected as (
    select report_type, period from ledger where period in (from expected_month)
    union
    select 'kepatuhan', period from month
    where period < (select min(period) from ledger where report_type = 'kepatuhan') and period in (from expected_month)
),

-- Who is exempt and reports all the same is counted like anybody else.
excused as (
    select region.region_code, ledger.report_type, exempt.period
    from declared_month as exempt
    join region on region.parent_code = exempt.region_code
    join ledger on ledger.period = exempt.period
    where exempt.question = 'exempt' and (region.region_code, ledger.report_type, exempt.period) not in (
        select (region_code, report_type, period) from snapshot.unit where current and accepted > 0 and period is not null)
),

counted as (
    select ancestor_code as region_code, expected.report_type, expected.period,
        (count(*) filter (excused.period is null))::int as n_expected
    from region
    join ancestor using (region_code)
    join expected on coalesce(valid_from, '1900-01-01') <= last_day(period) and coalesce(valid_to, '2999-12-31') >= period
    left join excused on excused.region_code = region.region_code and excused.report_type = expected.report_type
        and excused.period = expected.period
    where region.level = 'kecamatan'
    group by all
    union all
    select ancestor_code, 'buku', book.period, (count(*) filter (exempt.period is null))::int
    from region
    join ancestor using (region_code)
    cross join (select distinct period from ledger where every = 'bulan' and period in (from expected_month)) as book
    left join declared_month as exempt on exempt.question = 'exempt' and exempt.region_code = region.region_code
        and exempt.period = book.period
    where region.level = 'kabupaten_kota' and coalesce(valid_from, '1900-01-01') <= last_day(book.period)
        and coalesce(valid_to, '2999-12-31') >= book.period
    group by all
)

from counted order by period, report_type, region_code;
