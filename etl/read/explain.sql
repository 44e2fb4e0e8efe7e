-- How one file was understood, as lines for a person: the file, its sheets with their columns, its rows, what was skipped.
with relation_name as (
    from (values ('service_volume', 'layanan'), ('compliance', 'kepatuhan'), ('act', 'peraturan'), ('satisfaction', 'kepuasan'))
        as names(relation, label)
),

whole as (
    select 1 as chapter, 0 as sheet_no, 0 as place, case form
        when 'templat' then concat_ws(', ', 'Templat PATEN' || coalesce(' versi ' || template, ' tanpa tanda'),
            coalesce(whose, kabupaten_kota), month, case when simulated then 'SIMULASI' end) || '.'
        when 'bebas' then 'Bentuk bebas: dibaca menurut judul kolom, nama yang dikenal, dan hitungan jumlahnya.'
        when 'csv' then 'CSV dengan nama kolom yang dikenal.'
        else case when exists (from note where rule = 'B50')
            then 'Daftar pemohon, bukan rekap: ditolak seluruhnya; tidak ada isinya yang disimpan.'
            else 'Bukan templat PATEN, bukan CSV yang dikenal, dan tidak memuat tabel yang dimengerti.' end
    end as line
    from stamp
),

sheets as (
    select 2, sheet_no, 0, 'Lembar ' || sheet.sheet || ': ' || case
        when head.file is not null then 'dibaca sebagai ' || head.part || '; judul kolom di baris ' || head."row"
            || ', tabel mulai baris ' || head.first_row || '.'
        when sheet.sheet = 'Referensi' then 'tanda dan daftar templat.'
        when sheet.sheet = 'Petunjuk' then 'petunjuk, tidak memuat data.'
        when visibility <> 'visible' then 'tersembunyi, tidak dibaca.'
        when sheet.sheet in (select sheet from field join stamp using (file) where form = 'bebas') then 'memuat tabel yang dibaca.'
        else 'tidak dibaca.'
    end
    from sheet
    left join head using (file, sheet_no)
    where sheet.sheet <> ''
),

columns as (
    select 2, heading.sheet_no, heading.col, '  Kolom ' || letters(heading.col) || ' "' || heading."text" || '" → ' || case
        when heading.meaning = 'code' then 'kode'
        when heading.meaning = 'name' then 'nama, dipakai bila kodenya hilang'
        when heading.meaning = 'wording' then 'keterangan, tidak dibaca'
        when heading.meaning = 'nihil' then 'saklar NIHIL'
        when heading.meaning = 'unsur' then 'nilai unsur ' || heading."text"
        when heading.meaning = 'dated' then 'peristiwa ' || left(heading."text", 2)
        else coalesce(heading.meaning, 'tidak dikenal, dilewati')
    end || '.'
    from heading
    anti join service_column using (file, sheet_no, col)
),

service_columns as (
    select 2, service_column.sheet_no, min(service_column.col), '  Layanan → ' || any_value(known_header."column") || ': '
        || string_agg(letters(service_column.col) || ' ' || coalesce(service_code, 'belum dipilih'), ', ' order by service_column.col) || '.'
    from service_column
    join known_header on known_header.sheet = service_column.part and known_header.form = 'silang'
    group by service_column.sheet_no
),

csv_columns as (
    select 2, 0, csv_header.col, '  Kolom ' || letters(csv_header.col) || ' "' || header || '" → '
        || case when known_column."column" is null or turn > 1 then 'tidak dikenal, dilewati' else known_column."column" end || '.'
    from csv_header
    left join csv_relation using (file)
    left join known_column using (relation, "column")
    where csv_header.file not in (select file from stamp where form = 'bebas')
),

rows_found as (
    select 3, 0, row_number() over (order by min(n)), 'Terbaca ' || count(*) || ' baris ' || any_value(label)
        || ', ' || count(distinct coalesce(texts['region_code'], texts['kecamatan_codes'])) || ' wilayah'
        || coalesce(', periode ' || string_agg(distinct texts['period'], ', '), '') || '.'
    from intake
    join relation_name using (relation)
    group by relation
),

no_rows as (select 3, 0, 0, 'Tidak ada baris data yang terbaca.' where (select count(*) from intake) = 0),

notes as (select 4, 0, row_number() over (order by rule, sheet, "row", "column"), rule || ' (' || severity || '): ' || message from note)

select chapter, line
from (
    from whole
    union all from sheets
    union all from columns
    union all from service_columns
    union all from csv_columns
    union all from rows_found
    union all from no_rows
    union all from notes
)
order by chapter, sheet_no, place, line
