-- One row: whether anything in this load may be a register of applicants, and whether any cell holds a number of 16 digits
-- (see etl/read/people.sql).
select
    exists (from nik_at)
        or exists (from personal_head where kind in ('orang', 'pemohon', 'nama', 'nik', 'lahir'))
        or exists (from person_like where given)
        or exists (from wording where written ilike '%nama%:%' or written ilike 'a%n%:%')
        or exists (from raw where kind = '@said'),
    exists (from long_number)
