-- What names are compared by: each spelling of the reference, folded, that means one thing only. Needs macros.sql and reference.sql.

-- Words that offices shorten, and how; each as it stands in names.
create or replace temp table short_word as
from (values ('surat keterangan', 'suket'), ('surat keterangan', 'sk'), ('surat keterangan', 'keterangan'), ('keterangan', 'ket'),
    ('surat', 'srt'), ('surat izin', 'izin'), ('surat pengantar', 'pengantar'), ('pengantar', 'peng'), ('pengantar', 'pgtr'),
    ('dispensasi', 'disp'), ('dispensasi', 'dispen'), ('rekomendasi', 'rekom'), ('rekomendasi', 'rek'), ('legalisasi', 'legalisir'),
    ('legalisir', 'legalisasi'), ('legalisasi', 'leg'), ('izin', 'ijin'), ('akta', 'akte'), ('lahir', 'lhr'), ('tidak', 'tdk'),
    ('datang', 'dtg'), ('keluar', 'klr')) as word(long, short);

-- One row per service and way to write it, as many steps away from its names: each word shortened is one.
create or replace temp table service_written as
with recursive named as (
    select service_code, alias, 0 as steps from service_alias
    union all
    select service_code, said || ' ' || alias, 1                                -- "Pelayanan Kartu Keluarga"
    from service_alias
    cross join (values ('pelayanan'), ('layanan'), ('pengurusan'), ('pembuatan'), ('penerbitan')) as word(said)
    union all
    select service_code, first.said || ' ' || alias, 1                          -- "Surat Keterangan Domisili Usaha", for "Domisili usaha"
    from service_alias
    join service using (service_code)
    join (values ('surat keterangan', 'surat keterangan'), ('surat keterangan', 'keterangan'), ('pengantar', 'pengantar'),
        ('pengantar', 'surat pengantar'), ('rekomendasi', 'rekomendasi'), ('rekomendasi', 'surat rekomendasi'),
        ('legalisasi', 'legalisasi'), ('legalisasi', 'legalisir'), ('izin', 'izin'), ('izin', 'surat izin')) as first(named, said)
        on starts_with(lower(service.name), first.named) and not contains(lower(alias), first.named)
    union all
    select service_code, 'surat ' || alias, 1                                   -- "Surat pengantar KK"
    from service_alias
    where regexp_matches(lower(alias), '^(keterangan|pengantar|rekomendasi|i[zj]in) ')
    union all
    select service_code, regexp_replace(alias, '^(?i)i[zj]in ', ''), 1          -- "Penebangan Pohon" for "Izin Penebangan Pohon"
    from service_alias
    where regexp_matches(lower(alias), '^i[zj]in ')
    union all
    -- "Rekomendasi nikah" for "Pengantar/rekomendasi nikah". Of names only: who writes "Pencatatan lahir/mati" may mean either.
    select service_code, regexp_replace(name, '([A-Za-z]{2,}) ?/ ?([A-Za-z]{2,})', turn.kept) as alias, 1
    from service
    cross join (values ('\1'), ('\2')) as turn(kept)
    where regexp_matches(name, '[A-Za-z]{2,} ?/ ?[A-Za-z]{2,}') and contains(alias, ' ')
    union all
    select service_code, regexp_replace(name, ' \(.*\)$', ''), 1                -- without "(baru dan perpanjangan)"
    from service
    where ends_with(name, ')')
),

-- Between blanks, so that a word is found without a pattern.
shortened as (
    select service_code, regexp_replace(' ' || lower(alias) || ' ', '[^a-z0-9]+', ' ', 'g') as alias, steps from named
    union
    select service_code, replace(alias, ' ' || long || ' ', ' ' || short || ' '), steps + 1
    from shortened
    join short_word on contains(alias, ' ' || long || ' ')
    where steps < 3
)

select service_code, alias, fold(alias) as folded, steps from named
union all
select service_code, trim(alias), replace(alias, ' ', ''), steps from shortened where steps > 0;

-- One row per service and spelling that means it and no other service; of a spelling of several the nearest to a name.
create or replace temp table service_spelling as
select min(service_code) as service_code, min(alias) as alias, folded
from (
    from service_written
    where length(folded) > 1
    qualify steps = min(steps) over (partition by folded)
) as nearest
group by folded
having count(distinct service_code) = 1
order by folded;

drop table service_written;

-- One row per requirement and spelling.
create or replace temp table requirement_spelling as
with written as (
    select requirement_code, alias, fold(alias) as folded from requirement_alias
    union                                                                       -- "Rincian perijinan", "kpd camat"
    select requirement_code, short, fold(short)
    from (select requirement_code, replace(replace(lower(alias), 'izin', 'ijin'), 'kepada', 'kpd') as short from requirement_alias)
    where regexp_matches(short, 'ijin|kpd')
),

-- "Standar pelayanan: prosedur pelayanan", "Tersedianya ruang tunggu": with words before it that say nothing more of it.
lengthened as (
    select requirement_code, word.said || ' ' || alias as alias, fold(word.said || alias) as folded
    from requirement_alias
    join (values ('standar pelayanan', 'A'), ('standar', 'A'), ('tersedia', 'T'), ('tersedianya', 'T'), ('ketersediaan', 'T'), ('ada', 'T'),
        ('adanya', 'T'), ('terdapat', 'T'), ('memiliki', 'T'), ('adanya', 'S'), ('adanya', 'A'), ('tersedianya', 'A')) as word(said, "group")
        on starts_with(requirement_code, word."group")
    where alias <> requirement_code
    union
    select requirement_code, alias, fold('standar pelayanan' || regexp_replace(lower(alias), ' (pelayanan|layanan)$', ''))
    from requirement_alias
    where requirement_code like 'A%' and alias <> requirement_code
),

spelling as (
    from written
    union all
    from lengthened anti join written using (folded)
)

select min(requirement_code) as requirement_code, min(alias) as alias, folded
from spelling
group by folded
having count(distinct requirement_code) = 1
order by folded;

-- One row per item of the survey and spelling.
create or replace temp table unsur_spelling as
select min(unsur) as unsur, min(alias) as alias, fold(alias) as folded
from unsur_alias
group by folded
having count(distinct unsur) = 1
order by folded;
