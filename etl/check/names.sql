-- One row per written region of a submission: the code it stands for, or null. Exact after folding, then aliases, then answers.
-- rule: which rule asks about it when nothing explains it.
create or replace temp view written_region as
select distinct submission_id, "text" from region_written;

-- One row per sender and way to write a region below it. kecamatan_code: of a name that says that it is one of a kecamatan.
create or replace temp table known_region as
select
    sender,
    fold(alias) as folded,
    case when count(distinct region_code) = 1 then any_value(region_code) end as region_code,
    case when count(distinct region_code) filter (level = 'kecamatan') = 1
        then any_value(region_code) filter (level = 'kecamatan') end as kecamatan_code
from (select distinct sender from submission_in)
join ancestor on ancestor_code = sender
join region_alias using (region_code)
join region using (region_code)
group by all;

-- One row per name that several regions below a sender bear, with all of them.
create or replace temp table shared_name as
with bearer as (
    select sender, fold(region.name) as folded, region.level, region.label
        || case when region.level = 'kecamatan' and sender = '35' then ' (' || above.label || ')' else '' end as label
    from (select distinct sender from submission_in)
    join ancestor on ancestor_code = sender
    join region using (region_code)
    left join region as above on above.region_code = region.parent_code
)

select sender, folded, string_agg(label, ', ' order by label) as labels from bearer group by all having count(*) > 1;

-- One row per kabupaten/kota that shares its name with another: the seven twins, both ways.
create or replace temp table sister as
select one.region_code as sender, other.region_code as sister_code, one.label, other.label as sister_label
from region as one
join region as other using (name)
where one.level = 'kabupaten_kota' and other.level = 'kabupaten_kota' and one.region_code <> other.region_code;

-- One row per way to write a kecamatan of the sister.
create or replace temp table sister_name as
select sister.sender, fold(alias) as folded, min(region_code) as region_code, any_value(sister.label) as label,
    any_value(sister_label) as sister_label
from sister
join ancestor on ancestor_code = sister_code
join region_alias using (region_code)
where region_code <> sister_code
group by sister.sender, folded
having count(distinct region_code) = 1;

-- One row per spelling that somebody explained, for one sender or for all; the sender's own wins.
create or replace temp table given_alias as
select about, fold(split_part(answer, '=', 1)) as folded, upper(trim(split_part(answer, '=', 2))) as code
from answer_now
where question = 'alias' and code in (select region_code from region union all select service_code from service
    union all select requirement_code from requirement_item union all select unsur from unsur);

create or replace temp table region_asked as
select
    submission_id,
    text,
    case when sister_name.region_code is not null then 'U20' when shared_name.folded is not null then 'U21' else 'U01' end as rule,
    text as subject,
    submission_in.sender,
    coalesce(
        region.region_code,
        case when says_kecamatan(text) then known.kecamatan_code else known.region_code end,
        own.code,
        every.code) as region_code,
    sister_name.region_code as sister_code,
    sister_name.label as sender_label,
    sister_name.sister_label,
    shared_name.labels as shared_by
from written_region
join submission_in using (submission_id)
left join region on region.region_code = text
left join known_region as known on known.sender = submission_in.sender and known.folded = fold(text)
left join sister_name on sister_name.sender = submission_in.sender and sister_name.folded = fold(text)
left join shared_name on shared_name.sender = submission_in.sender and shared_name.folded = fold(text)
left join given_alias as own on own.folded = fold(text) and own.about = submission_in.sender and own.code like '35.%'
left join given_alias as every on every.folded = fold(text) and every.about = '*' and every.code like '35.%'
    and (submission_in.sender = '35' or starts_with(every.code, submission_in.sender));

-- A row that somebody placed in the sister is told as the sister's own would be: sender says whose it is.
create or replace temp table region_name as
select
    region_asked.* exclude (subject, sender, region_code),
    coalesce(region_asked.region_code, told.region_code) as region_code,
    case when region_asked.region_code is null and starts_with(told.region_code, substr(sister_code, 1, 5))
        then substr(sister_code, 1, 5) else region_asked.sender end as sender,
    case when region_asked.region_code is null then answered.answer end as answer
from region_asked
left join answers_to('region_asked') as answered using (submission_id, rule, subject)
left join region as told on told.region_code = answered.answer;

-- One row per written service of a submission: the code it stands for, or null.
create or replace temp table service_asked as
select submission_id, 'L01' as rule, text as subject, text from service_written;

-- "Surat Keterangan Usaha (SKU)", "Pecah KK/KK baru": two names of one service; "Nikah (N1)": a name and a word of it.
create or replace temp table service_twice as
with pair as (
    select distinct text, fold(regexp_extract(text, '^([^()/]{2,})[(/]([^()/]+)\)?\s*$', 1)) as first,
        fold(regexp_extract(text, '^([^()/]{2,})[(/]([^()/]+)\)?\s*$', 2)) as folded
    from service_asked
)

select text, service_spelling.service_code
from pair
join service_spelling using (folded)
left join service_spelling as own on own.folded = first
semi join service_spelling as word on word.service_code = service_spelling.service_code and contains(word.folded, first)
where own.service_code = service_spelling.service_code or (own.service_code is null and length(first) > 3);

create or replace temp table service_name as
select
    submission_id,
    text,
    coalesce(service.service_code, known.service_code, twice.service_code, own.code, every.code, told.service_code) as service_code,
    case when coalesce(service.service_code, known.service_code, twice.service_code, own.code, every.code) is null
        then answered.answer end as answer
from service_asked
join submission_in using (submission_id)
left join service on service.service_code = upper(text)
left join service_spelling as known on known.folded = fold(text)
left join service_twice as twice using (text)
left join given_alias as own on own.folded = fold(text) and own.about = submission_in.sender and own.code like '%-%'
left join given_alias as every on every.folded = fold(text) and every.about = '*' and every.code like '%-%'
left join answers_to('service_asked') as answered using (submission_id, rule, subject)
left join service as told on told.service_code = upper(answered.answer);

-- One row per written requirement or item of the survey of a submission: the code it stands for, or null. rule: which rule asks about it.
create or replace temp table item_asked as
select submission_id, rule, coalesce(text, '(kosong)') as subject, text from item_written;

create or replace temp table item_known as
select 'K01' as rule, folded, requirement_code as code from requirement_spelling
union all
select 'S01', folded, unsur from unsur_spelling;

create or replace temp view given_item as
select case when code like 'U%' then 'S01' else 'K01' end as rule, * from given_alias where regexp_full_match(code, '[SATU]\d+');

create or replace temp table item_name as
select
    item_asked.submission_id,
    item_asked.rule,
    item_asked.text,
    coalesce(known.code, own.code, every.code, told.code) as code,
    case when coalesce(known.code, own.code, every.code) is null then answered.answer end as answer
from item_asked
join submission_in using (submission_id)
left join item_known as known on known.rule = item_asked.rule and known.folded = fold(text)
left join given_item as own on own.rule = item_asked.rule and own.folded = fold(text) and own.about = submission_in.sender
left join given_item as every on every.rule = item_asked.rule and every.folded = fold(text) and every.about = '*'
left join answers_to('item_asked') as answered on answered.submission_id = item_asked.submission_id and answered.rule = item_asked.rule
    and answered.subject = item_asked.subject
left join item_known as told on told.rule = item_asked.rule and told.folded = fold(answered.answer) and upper(answered.answer) = told.code;
