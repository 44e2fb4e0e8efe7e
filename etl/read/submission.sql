-- One file of the load as Parquet: its rows, its stamp and its notes. Written even when it holds no row.
-- getvariable('file') is its number in this load, getvariable('parquet') where it goes.
set variable stamp = (
    select to_json({
        template: template, kabupaten_kota: kabupaten_kota, kecamatan: kecamatan, period: period, simulated: simulated, form: form
    })::varchar
    from stamp where file = getvariable('file')
);

set variable notes = (
    select coalesce(to_json(list({
        rule: rule, severity: severity, message: message, sheet: sheet, "row": "row", "column": "column", cell: cell
    } order by rule, sheet, "row", "column")), '[]')::varchar
    from note where file = getvariable('file')
);

copy (
    select * exclude (file) from intake where file = getvariable('file') order by n
) to (getvariable('parquet')) (
    format parquet, compression snappy, kv_metadata {stamp: getvariable('stamp'), notes: getvariable('notes')}
);

select getvariable('stamp');
