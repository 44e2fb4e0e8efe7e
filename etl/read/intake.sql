-- One row per row of a relation, as text exactly as sent, with the place of every value.
create or replace temp table intake as
with line as (                                          -- sorting short lists is three times as fast as an ordered list()
    select
        file,
        relation,
        line,
        list_position(['service_volume', 'compliance', 'act', 'satisfaction'], relation) as turn,
        min(n_sheet * 1_000_000_000_000 + "row"::bigint * 1_000_000 + col) as place,                   -- one number sorts faster
        arg_min(sheet, n_sheet) as sheet,
        list_sort(list(value_of("column", address, kind, "text"))) as found
    from field
    group by file, relation, line
),

gathered as (
    select
        line.*,
        list_filter(line.found || coalesce(keys, []), lambda one: one."text" is not null) as told,
        list_filter(told, lambda one: one.address is not null) as placed,
        map(list_transform(placed, lambda one: one."column"), list_transform(placed, lambda one: one.address)) as cells,
        map(list_transform(placed, lambda one: one."column"), list_transform(placed, lambda one: one.kind)) as kinds,
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
    kinds,
    texts['nihil'] as nihil,
    texts['region_code'] as region_code,
    texts['service_code'] as service_code,
    texts['period'] as period,
    texts['months'] as months,
    texts['requested'] as requested,
    texts['completed'] as completed,
    texts['rejected'] as rejected,
    texts['on_time'] as on_time,
    texts['carried_over'] as carried_over,
    texts['pending'] as pending,
    texts['complaints'] as complaints,
    texts['requirement_code'] as requirement_code,
    texts['status'] as status,
    texts['evidence'] as evidence,
    texts['evidence_date'] as evidence_date,
    texts['link'] as link,
    texts['checked_by'] as checked_by,
    texts['checked_on'] as checked_on,
    texts['milestone'] as milestone,
    texts['kabupaten_kota_code'] as kabupaten_kota_code,
    texts['type'] as type,
    texts['number'] as number,
    texts['title'] as title,
    texts['date'] as date,
    texts['valid_from'] as valid_from,
    texts['valid_to'] as valid_to,
    texts['replaces'] as replaces,
    texts['kecamatan_codes'] as kecamatan_codes,
    texts['requirement_codes'] as requirement_codes,
    texts['unsur'] as unsur,
    texts['score'] as score,
    texts['respondents'] as respondents,
    texts['scale'] as scale
from gathered;
