-- U22 · tanya · layanan, kepatuhan, skm
-- "{region_text}" adalah nama kecamatan dan juga nama {office}; hanya nama itu yang ada di berkas ini.
-- Jawab: kecamatan bila angkanya milik {label} saja, atau tolak bila itu jumlah seluruh {office}.
-- Beside other kecamatan the name is one of them; alone it may be the total of all.
with namesake as (
    select submission_id, text, region_code, one.label, above.label as office
    from region_name
    join region as one using (region_code)
    join region as above on above.region_code = one.parent_code
    where one.level = 'kecamatan' and fold(one.name) = fold(above.name)
        and not regexp_full_match(text, '\d\d\.\d\d\.\d\d') and not says_kecamatan(text)
),

alone as (
    select submission_id, report_type
    from any_row
    where report_type <> 'peraturan' and submission_id in (select submission_id from namesake)
    group by all
    having count(distinct region_code) = 1 and count(region_code) = count(*)
)

select row_id, region_column as measure, region_text, office, label, region_text as subject
from any_row
semi join alone using (submission_id, report_type)
join namesake on namesake.submission_id = any_row.submission_id and namesake.text = region_text
