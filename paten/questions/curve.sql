-- One row per month up to $period since the first dated act: period, dilimpahkan, ditetapkan, beroperasi (kecamatan of $region
-- at that stage or above), n_expected (all its kecamatan).
select
    period,
    max(numerator) filter (where indicator = 'dilimpahkan') as dilimpahkan,
    max(numerator) filter (where indicator = 'ditetapkan') as ditetapkan,
    max(numerator) filter (where indicator = 'beroperasi') as beroperasi,
    max(n_expected)::int as n_expected
from indicator
where region_code = $region
    and indicator in ('dilimpahkan', 'ditetapkan', 'beroperasi')
    and item = ''
    and period <= $period
group by period
order by period
