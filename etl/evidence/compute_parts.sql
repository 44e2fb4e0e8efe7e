-- One row: the weighted mean of the items of {parts}, from the rows in {file} and the weights in {weights}. Runs by itself in DuckDB.
with packed as (
    select {read} from read_csv('{file}', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"', decimal_separator = ',', columns = {{{columns}}})
),

part as (
    select item, value_of(numerator, denominator, {ratio}, {per}) as value
    from (
        select {item} as item, ({numerator})::double as numerator, ({denominator})::double as denominator
        from packed as source
        group by {item}
    )
)

-- Null unless every part that has a weight is there.
select
    case when complete then total end as numerator,
    case when complete then weights end as denominator,
    case when complete then total / weights * {scale} end as value,
    null as low,
    null as high,
    null as n_reported
from (
    select sum(value * weight order by item) as total, sum(weight order by item) as weights, count(value) = count(*) as complete
    from read_csv('{weights}', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"', decimal_separator = ',', columns = {{item: 'varchar', weight: 'double'}}) as weighed
    left join part using (item)
)
