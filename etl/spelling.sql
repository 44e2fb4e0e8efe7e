-- What names are compared by: each spelling of the reference, folded, that means one thing only. Needs macros.sql and reference.sql.

-- Words that offices shorten, and how; each as it stands in names.
create or replace temp table short_word as
from (values ('surat keterangan', 'suket'), ('surat keterangan', 'sk'), ('surat keterangan', 'keterangan'), ('keterangan', 'ket'),
    ('surat', 'srt'), ('surat izin', 'izin'), ('surat pengantar', 'pengantar'), ('pengantar', 'peng'), ('dispensasi', 'disp'),
    ('dispensasi', 'dispen'), ('rekomendasi', 'rekom'), ('legalisasi', 'legalisir'), ('legalisir', 'legalisasi'), ('legalisasi', 'leg'),
    ('izin', 'ijin'), ('akta', 'akte'), ('tidak', 'tdk')) as word(long, short);

-- One row per service and spelling that means it and no other service: its names, and its names with words shortened.
-- contains(): a pattern made of a word is compiled for each pair of name and word, and few names have the word.
create or replace temp table service_spelling as
with written as (
    select service_code, alias, fold(alias) as folded from service_alias
),

once as (
    select service_code, trim(regexp_replace(lower(alias), '\b' || long || '\b', short)) as alias
    from service_alias
    join short_word on contains(lower(alias), long) and regexp_matches(lower(alias), '\b' || long || '\b')
),

shortened as (
    select service_code, alias, fold(alias) as folded
    from (
        from once
        union
        select service_code, trim(regexp_replace(alias, '\b' || long || '\b', short))
        from once
        join short_word on contains(alias, long) and regexp_matches(alias, '\b' || long || '\b')
    )
),

-- "Pelayanan Kartu Keluarga", "Surat Keterangan Domisili Usaha": with a word before it that says nothing more of it.
lengthened as (
    select service_code, word.said || ' ' || alias as alias, fold(word.said || alias) as folded
    from service_alias
    cross join (values ('pelayanan'), ('layanan'), ('pengurusan'), ('pembuatan'), ('penerbitan')) as word(said)
    union all
    select service_code, first.said || ' ' || alias, fold(first.said || alias)
    from service_alias
    join service using (service_code)
    join (values ('surat keterangan', 'surat keterangan'), ('surat keterangan', 'keterangan'), ('pengantar', 'pengantar'),
        ('pengantar', 'surat pengantar'), ('rekomendasi', 'rekomendasi'), ('rekomendasi', 'surat rekomendasi'),
        ('legalisasi', 'legalisasi'), ('legalisasi', 'legalisir'), ('izin', 'izin'), ('izin', 'surat izin')) as first(named, said)
        on starts_with(lower(service.name), first.named) and not contains(lower(alias), first.named)
),

-- "Penebangan Pohon" for "Izin Penebangan Pohon".
bare as (
    select service_code, regexp_replace(alias, '^(?i)i[zj]in ', '') as alias, fold(regexp_replace(alias, '^(?i)i[zj]in ', '')) as folded
    from service_alias
    where starts_with(lower(alias), 'izin ') or starts_with(lower(alias), 'ijin ')
),

-- "Rekomendasi nikah" for "Pengantar/rekomendasi nikah". Of names only: who writes "Pencatatan lahir/mati" may mean either.
either as (
    select service_code, alias, fold(alias) as folded
    from (
        select service_code, regexp_replace(name, '([A-Za-z]{2,}) ?/ ?([A-Za-z]{2,})', turn.kept) as alias
        from service
        cross join (values ('\1'), ('\2')) as turn(kept)
        where regexp_matches(name, '[A-Za-z]{2,} ?/ ?[A-Za-z]{2,}')
    )
    where contains(alias, ' ')
),

-- "Surat Keterangan Tempat Usaha" for "Surat Keterangan Tempat Usaha (baru dan perpanjangan)".
unbracketed as (
    select service_code, regexp_replace(name, ' \(.*\)$', '') as alias, fold(regexp_replace(name, ' \(.*\)$', '')) as folded
    from service
    where ends_with(name, ')')
),

spelling as (
    from written
    union all
    from shortened anti join written using (folded)
    union all
    from lengthened anti join written using (folded) anti join shortened using (folded)
    union all
    from bare anti join written using (folded)
    union all
    from either anti join written using (folded)
    union all
    from unbracketed anti join written using (folded)
)

select min(service_code) as service_code, min(alias) as alias, folded
from spelling
where length(folded) > 1
group by folded
having count(distinct service_code) = 1
order by folded;

-- One row per requirement and spelling.
create or replace temp table requirement_spelling as
with written as (
    select requirement_code, alias, fold(alias) as folded from requirement_alias
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
