-- One row: the weighted mean of the items of {parts}, from the rows in {file} and the weights in {weights}. Runs by itself in DuckDB.
with packed as (
    select {read} from read_csv('{file}', header = true, delim = ';', quote = '"', decimal_separator = ',', columns = {{{columns}}})
),

part as (
    select item, {value} as value
    from (
        select {item} as item, ({numerator})::double as numerator, ({denominator})::double as denominator
        from packed as source
        group by {item}
    )
)

-- Null unless every part that has a weight is there.
select null as numerator, null as denominator,
    case when count(value) = count(*) and count(*) > 0 then {scale} * sum(weight * value) / sum(weight) end as value,
    null as low, null as high, null as n_reported
from read_csv('{weights}', header = true, delim = ';', decimal_separator = ',', columns = {{item: 'varchar', weight: 'double'}}) as weighed
left join part using (item)
