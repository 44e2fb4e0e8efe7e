-- One row: the number, from the rows in {file} and from nothing else. Runs by itself in DuckDB, in the folder of this file.
with packed as (
    select {read} from read_csv('{file}', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"', decimal_separator = ',', columns = {{{columns}}})
),

summed as (
    select
        ({numerator})::double as numerator,
        ({denominator})::double as denominator,
        (count(distinct source.region_code) filter ({confirmed}))::int as n_reported
    from packed as source
    having count(*) > 0
)

select
    numerator,
    denominator,
    value_of(numerator, denominator, {ratio}, {per}) as value,
    low_of(numerator, denominator, '{interval}', {per}) as low,
    high_of(numerator, denominator, '{interval}', {per}) as high,
    n_reported
from summed
