-- One row per file of the load, in order: what its template says of itself and what there is to say about it, as JSON.
with noted as (
    select file, to_json(list({
        rule: rule, severity: severity, message: message, sheet: sheet, "row": "row", "column": "column", cell: cell
    } order by rule, sheet, "row", "column"))::varchar as notes
    from note
    group by file
)

select
    to_json({
        template: template, kabupaten_kota: kabupaten_kota, kecamatan: kecamatan, period: period, simulated: simulated, form: form, layout: layout
    })::varchar as stamp,
    coalesce(notes, '[]') as notes
from stamp
left join noted using (file)
order by file
