-- One row per row of a relation: column → its text exactly as sent and its address.
create or replace temp table intake as
with line as (                                          -- sorting short lists is three times as fast as an ordered list()
    select
        file,
        relation,
        line,
        list_position(['service_volume', 'compliance', 'act', 'satisfaction'], relation) as turn,
        min(n_sheet * 1_000_000_000_000 + "row"::bigint * 1_000_000 + col) as place,                   -- one number sorts faster
        arg_min(sheet, n_sheet) as sheet,
        list_sort(list(value_of("column", address, "text"))) as found
    from field
    group by file, relation, line
),

gathered as (
    select
        line.*,
        list_filter(line.found || coalesce(keys, []), lambda one: one."text" is not null) as told,
        list_filter(told, lambda one: one.address is not null) as placed,
        map(list_transform(placed, lambda one: one."column"), list_transform(placed, lambda one: one.address)) as cells,
        map(list_transform(told, lambda one: one."column"), list_transform(told, lambda one: one."text")) as texts
    from line
    left join keyed using (file, relation, line)
)

select
    file,
    relation,
    (row_number() over (partition by file order by turn, place, line))::int as n,
    nullif(sheet, '') as sheet,
    (place // 1_000_000 % 1_000_000)::int as "row",
    cells,
    texts
from gathered;
