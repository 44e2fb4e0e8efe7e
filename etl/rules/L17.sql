-- L17 · tanya · layanan
-- Yang dihitung di sini tertulis {unit}, bukan berkas.
-- Jawab: berkas bila satu {unit} memang satu berkas layanan, atau tolak bila ini hitungan lain.
with counted_as as (
    select row_id, measure, unit_of("text") as unit from odd_cell where unit is not null
    union all
    select row_id, 'completed', lower(trim(unit))
    from free_row
    where unit is not null and not regexp_matches(lower(unit), '^\W*(berkas|bks|buah|bh|permohonan|dokumen|surat|layanan)\b')
)

select row_id, measure, unit, unit as subject
from counted_as
semi join service_row using (row_id)
