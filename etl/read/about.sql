-- One row per file of the load, in order: what its template says of itself and what there is to say about it, as JSON.
with noted as (
    select file, to_json(list({
        rule: rule, severity: severity, message: message, sheet: sheet, "row": "row", "column": "column", cell: cell
    } order by rule, sheet, "row", "column"))::varchar as notes
    from note
    group by file
),

-- The headers of a CSV, whatever their order of marks and capitals; of one of services where its columns are, for all of its rows.
csv_layout as (
    select
        csv_header.file,
        'csv-' || left(md5(string_agg(csv_header."column", '|' order by col)), 8) as layout,
        map_from_entries(list((csv_header."column", letters(col)) order by csv_header."column")
            filter (relation = 'service_volume' and turn = 1 and known_column."column" is not null)) as columns
    from csv_header
    join csv_relation using (file)
    left join known_column using (relation, "column")
    group by csv_header.file
)

select
    to_json({
        template: template, kabupaten_kota: kabupaten_kota, kecamatan: kecamatan, period: period, simulated: simulated, form: form,
        layout: coalesce(stamp.layout, csv_layout.layout), columns: case when stamp.form = 'csv' then csv_layout.columns end
    })::varchar as stamp,
    coalesce(notes, '[]') as notes
from stamp
left join noted using (file)
left join csv_layout using (file)
order by file
