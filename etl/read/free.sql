-- From plans to rows: each cell where a row and a column of a table meet takes its keys from them, else from around the table.
create or replace temp table free_line as
from read_csv(getvariable('free_line'), header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {
    file: 'int', "table": 'varchar', sheet_no: 'int', sheet: 'varchar', "row": 'int',
    region: 'varchar', region_at: 'varchar', item: 'varchar', item_at: 'varchar', period: 'varchar', period_at: 'varchar',
    months: 'varchar', measure: 'varchar', status: 'varchar', region_name: 'varchar', unit: 'varchar', "index": 'varchar', remark: 'varchar',
    respondents: 'varchar', respondents_at: 'varchar'});

create or replace temp table free_col as
from read_csv(getvariable('free_col'), header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {
    file: 'int', "table": 'varchar', col: 'int',
    region: 'varchar', region_at: 'varchar', item: 'varchar', item_at: 'varchar', period: 'varchar', period_at: 'varchar',
    months: 'varchar', measure: 'varchar', status: 'varchar', unit: 'varchar', "index": 'varchar', remark: 'varchar', bulan: 'varchar',
    respondents: 'varchar', respondents_at: 'varchar'});

create or replace temp table free_table as
from read_csv(getvariable('free_table'), header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {
    file: 'int', "table": 'varchar', relation: 'varchar',
    region: 'varchar', region_at: 'varchar', item: 'varchar', item_at: 'varchar', period: 'varchar', period_at: 'varchar',
    months: 'varchar', measure: 'varchar', status: 'varchar', respondents: 'varchar', respondents_at: 'varchar',
    kumulatif: 'varchar', bulan: 'varchar', wilayah: 'varchar', layanan: 'varchar',
    totals: 'varchar'});

create or replace temp table free_extra as
from read_csv(getvariable('free_extra'), header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {
    file: 'int', "table": 'varchar', "row": 'int', col: 'int', "text": 'varchar', address: 'varchar', bagian: 'varchar', remark: 'varchar'});

create or replace temp table free_dropped as
from read_csv(getvariable('free_dropped'), header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {
    file: 'int', "table": 'varchar', "row": 'int', col: 'int'});

-- A mark of a checklist without what surrounds it: "(V)", "Ada." "V/-" and "V?" stay what they are, and nobody knows what that is.
-- Shortened as usual it is the same: "tdk ada".
create or replace temp macro mark_of(t) as
    replace(replace(replace(
        regexp_replace(regexp_replace(lower(t), '[\s\x{fe0e}\x{fe0f}]+', ' ', 'g'), '^[ (\[]+|[ )\].,:;!]+$', '', 'g'),
        'tdk', 'tidak'), 'blm', 'belum'), 'sdh', 'sudah');

-- What a requirement is when it is met; before it "belum" or "tidak" when it is not.
create or replace temp macro states() as 'ada|punya|memiliki|mempunyai|tersedia|terpenuhi|memenuhi|lengkap|dibuat|disusun|ditetapkan|dilimpahkan|ditunjuk|dibentuk|dipenuhi';

-- What may follow "ada" or "sudah": by what it was made, where it stands, how many there are. Anything else may take it back: "ada, draf".
create or replace temp macro besides() as ' ?[(,] ?(sk|kep|perbup|perwali|perda|keputusan|peraturan|surat|foto|no|nomor|tahun|th|semua|lengkap|'
    || 'papan|banner|brosur|lampiran|ditempel|dipasang|terpasang|\d+)\b.*| ?[(,] ?[a-z]+ \d+\)?| (di|pada|dalam) (lampiran|papan|banner|dinding|ruang|loket|laman)\b.*';
create or replace temp macro withdrawn(t) as regexp_matches(t, '\b(tapi|tetapi|namun|hanya|baru|belum|tidak|tanpa|kurang|rusak|sebagian|separuh|'
    || 'setengah|proses|rencana|draft?|konsep|akan|masih|sementara|menunggu|menyusul|lama|habis|mati|dicabut|kosong)\b|\?');

-- A status in the words that our checks know.
create or replace temp macro status_told(t, under) as case
    when under = 'belum' and (mark_of(t) in ('tidak', 'belum') or regexp_full_match(mark_of(t), '(belum|tidak) (' || states() || ')')) then under
    when under is not null and (mark_of(t) in ('0', 'nihil', 'tidak') or t in ('-', '–', '—', '−', '✗', '✘', '✕', '✖', '❌')) then null
    when under is not null and regexp_full_match(                                                   -- a mark, or how many
        mark_of(t), '(v|x|y|ya|ada|sudah|[^a-z?/]+|\d+ ?(unit|buah|bh|set|orang|org|ruang|meja|kursi|lembar|bendel)\.?)'
    ) then under
    when mark_of(t) in ('sudah', 'terisi', 'ok', 'oke', 'ms', 'v', 'y', 'ya', '✓', '✔', '√', '☑', '✅')
        or regexp_full_match(mark_of(t), '((sudah|telah) )?(' || states() || ')( dan (berlaku|lengkap|berfungsi|digunakan|memadai))?'
            || '(' || besides() || ')?|(sudah|telah)(' || besides() || ')') and not withdrawn(mark_of(t))   -- "Ada (Perbup 56/2020)"
        or regexp_full_match(mark_of(t), '(sudah )?ada \d+ (unit|buah|bh|set|orang|org|ruang|meja|kursi|loket|petugas)')
        then 'terpenuhi'
    when regexp_full_match(mark_of(t), 'belum, .*') or mark_of(t) in ('belum', 'kosong', 'tidak', 'tms', 't', '✗', '✘', '✕', '✖', '❌')
        or regexp_full_match(mark_of(t), '(belum|tidak) (' || states() || ')( ?[(,].*)?') then 'belum'
    when mark_of(t) in ('n/a', 'na')
        or regexp_full_match(mark_of(t), '(tidak|tak) (berlaku|perlu|diperlukan|dibutuhkan|wajib|relevan|dipersyaratkan|disyaratkan)( ?[(,].*)?') then 'tidak berlaku'
    else t
end;

-- The column of a relation that says what is counted, scored or checked.
create or replace temp macro item_column(relation) as case relation
    when 'service_volume' then 'service_code' when 'satisfaction' then 'unsur' else 'requirement_code'
end;

-- Places are compared without case, marks and the word kecamatan.
create or replace temp macro folded_place(t) as
    regexp_replace(lower(regexp_replace(trim(t), '^(?i)(kecamatan|kec\.?)\s+', '')), '[^a-z0-9]', '', 'g');

-- One row per value with its keys, as they were written.
create or replace temp table free_value as
with own as (                                           -- where a row and a column meet
    select
        free_line.file,
        free_line."table",
        "row",
        col,
        "text",
        address(coalesce(free_line.sheet, ''), "row", col) as address,
        null as bagian,
        null as remark
    from free_line
    join free_col using (file, "table")
    join cell using (file, sheet_no, "row", col)
    anti join free_dropped using (file, "table", "row", col)
),

at_place as (
    from own
    union all
    select file, "table", "row", col, "text", address, bagian, remark from free_extra
),

told as (                                               -- the nearest of column, row and table says each key
    select
        at_place.file,
        at_place."table",
        relation,
        free_line.sheet_no,
        coalesce(free_line.sheet, '') as sheet,
        at_place."row",
        at_place.col,
        at_place."text",
        at_place.address,
        bagian,
        coalesce(free_col.measure, free_line.measure, free_table.measure) as measure,
        free_col.status as under,
        case
            when free_col.region is not null then {'text': free_col.region, 'at': free_col.region_at}
            when free_line.region is not null then {'text': free_line.region, 'at': free_line.region_at}
            else {'text': free_table.region, 'at': free_table.region_at}
        end as region,
        case
            when free_col.item is not null then {'text': free_col.item, 'at': free_col.item_at}
            when free_line.item is not null then {'text': free_line.item, 'at': free_line.item_at}
            else {'text': free_table.item, 'at': free_table.item_at}
        end as item,
        case
            when free_col.period is not null
                then {'text': free_col.period, 'at': free_col.period_at, 'months': free_col.months}
            when free_col.bulan is not null then {'text': free_col.bulan || '?', 'at': free_col.period_at, 'months': null}
            when free_line.period is not null
                then {'text': free_line.period, 'at': free_line.period_at, 'months': free_line.months}
            else {'text': free_table.period, 'at': free_table.period_at, 'months': free_table.months}
        end as period,
        region_name,
        coalesce(at_place.remark, free_line.remark, free_col.remark) as remark,
        case when relation = 'service_volume' then coalesce(free_line.unit, free_col.unit) end as unit,
        case when relation = 'satisfaction' then coalesce(free_line."index", free_col."index") end as ikm_typed,
        coalesce(free_col.respondents, free_line.respondents, free_table.respondents) as respondents,
        case
            when free_col.respondents is not null then free_col.respondents_at
            when free_line.respondents is not null then free_line.respondents_at
            else free_table.respondents_at
        end as respondents_at,
        kumulatif,
        coalesce(free_col.bulan, case when coalesce(free_col.period, free_line.period) is null then free_table.bulan end) as bulan,
        case when coalesce(free_col.region, free_line.region) is null then wilayah end as wilayah,
        case when coalesce(free_col.item, free_line.item) is null then layanan end as layanan,
        case when relation = 'service_volume' then totals end as totals
    from at_place
    join free_line using (file, "table", "row")
    join free_col using (file, "table", col)
    join free_table using (file, "table")
),

percent as (select distinct file, sheet_no, "row", col from raw where kind = '@percent'),

-- "KK" on one sheet and "Kartu Keluarga" on the next are one service; two names of it in one table a rule will ask about.
named as (
    select file, item_text, min(service_code) as service_code
    from (select distinct file, "table", item.text as item_text from told where relation = 'service_volume')
    join service_spelling on folded = fold(item_text)
    group by all
),

one_name as (
    from named
    where (file, service_code) not in (
        select (file, service_code)
        from (select distinct file, "table", item.text as item_text from told)
        join named using (file, item_text)
        group by file, "table", service_code
        having count(*) > 1)
)

select
    told.* replace (
        case
            when relation = 'compliance' and measure = 'status' then status_told("text", under)
            when percent.file is not null then percent_told("text")
            else "text"
        end as "text"
    ),
    concat_ws('|', folded_place(region.text), coalesce(service_code, lower(item.text)), period.text, period.months, bulan) as key,
    concat_ws('|', split_part(key, '|', 1), period.text, period.months) as around,
    row_number() over (
        partition by told.file, relation, key, measure order by told.sheet_no, told."row", told.col
    ) as turn
from told
left join percent using (file, sheet_no, "row", col)
left join one_name on relation = 'service_volume' and one_name.file = told.file and item_text = item.text
where "text" is not null;

-- Tables that name no service, or no kecamatan, and add up what other tables of the file say: recaps, only compared. Services are the
-- same by whatever name; a recap may also add up tables of which one names another month. A table of which the kecamatan
-- is open is compared too, with several others.
create or replace temp table free_recap as
with named as (
    select
        free_value.* exclude (item),
        item.text as item_text,
        coalesce(service_code, lower(item.text)) as service,
        concat_ws('|', period.text, period.months) as whole_period,
        region.text is null or wilayah is not null as of_none
    from free_value
    left join service_spelling on service_spelling.folded = fold(item.text)
    where relation = 'service_volume'
),

whole as (
    select *, around as left_over, 'layanan' as adds from named where item_text is null
    union all
    select *, concat_ws('|', service, whole_period), 'kecamatan' from named where of_none
    union all
    select *, concat_ws('|', service, '*'), 'kecamatan' from named where of_none
),

known as (
    select file, around as left_over, 'layanan' as adds, measure, "table" as part, sum(number_of("text")) as summed
    from named where item_text is not null group by all
    union all
    select file, concat_ws('|', service, whole_period), 'kecamatan', measure, "table", sum(number_of("text"))
    from named where region.text is not null group by all
    union all
    select file, concat_ws('|', service, '*'), 'kecamatan', measure, "table", sum(number_of("text"))
    from named where region.text is not null group by all
),

every as (select file, left_over, adds, measure, sum(summed) as summed, count(*) as parts from known group by all),

compared as (
    select
        file, "table", adds, left_over like '%|*' as over_time, sheet, "row", col,
        every.summed - coalesce(own.summed, 0) is not distinct from number_of("text") as same
    from whole
    join every using (file, left_over, adds, measure)
    left join known as own
        on own.file = whole.file and own.left_over = whole.left_over and own.adds = whole.adds
        and own.measure = whole.measure and own.part = whole."table" and whole.region.text is not null
        and whole.adds = 'kecamatan'
    where own.part is null or parts > 2
),

counted as (
    select
        file,
        "table",
        adds,
        any_value(sheet) as sheet,
        min("row") as "row",
        min(col) as col,
        count(*) filter (where same) as equal,
        count(*) as compared
    from compared
    group by file, "table", adds, over_time
    having 2 * equal > compared
)

from counted qualify row_number() over (partition by file, "table", adds order by equal desc) = 1;

-- Sums of months: a quarter whose months the file reports too, also where it is asked which month one of them is; and a table of which the
-- month is asked and which adds up two or more others, "REKAP TAHUN 2026" behind the sheets of its months.
create or replace temp table free_quarter as
select
    whole.file,
    whole."table",
    any_value(whole.sheet) as sheet,
    whole."row",
    whole.col,
    any_value(number_of(whole."text")) = sum(number_of(of_month."text")) as equal,
from free_value as whole
join free_value as of_month
    on of_month.file = whole.file and of_month.measure = whole.measure and of_month.turn = 1
    and folded_place(of_month.region.text) is not distinct from folded_place(whole.region.text)
    and lower(of_month.item.text) = lower(whole.item.text)
    and coalesce(try_cast(of_month.period.months as int), 1) = 1
    and case when try_cast(whole.period.months as int) > 1
        then of_month.period.text is null or try_strptime(of_month.period.text, '%Y-%m') between try_strptime(whole.period.text, '%Y-%m')
            and try_strptime(whole.period.text, '%Y-%m') + to_months(try_cast(whole.period.months as int) - 1)
        else of_month."table" <> whole."table"
    end
where whole.relation = 'service_volume' and (try_cast(whole.period.months as int) > 1 or whole.bulan is not null)
group by all
having case when any_value(try_cast(whole.period.months as int)) > 1
    then count(*) = any_value(try_cast(whole.period.months as int)) else count(distinct of_month."table") > 1
end;

insert into free_recap
select
    file, "table", 'bulan', any_value(sheet), min("row"), min(col), count(*) filter (where equal), count(*)
from free_quarter
group by all
having 2 * count(*) filter (where equal) > count(*);

delete from free_value
where (file, "table") in (select (file, "table") from free_recap where adds = 'bulan')
    and (try_cast(period.months as int) > 1 or bulan is not null);

delete from free_value
where (file, "table") in (select (file, "table") from free_recap where adds = 'layanan') and item.text is null
    or (file, "table") in (select (file, "table") from free_recap where adds = 'kecamatan')
        and (region.text is null or wilayah is not null);

insert into said
select file, 'B39', sheet, "row", col, 'semua ' || adds || '; ' || equal || ' dari ' || compared || ' angkanya cocok' from free_recap;

-- What a second table of the file says again, equal in every value, is the same row; where they differ a rule will ask.
create or replace temp table free_again as
select
    again.file,
    again.relation,
    again.key,
    again.turn,
    any_value(again.sheet) as sheet,
    min(again."row") as "row",
    min(again.col) as col
from free_value as again
join free_value as first using (file, relation, key, measure)
where again.turn > 1 and first.turn = 1 and again.relation = 'service_volume' and again."table" <> first."table"
group by all
having bool_and(again."text" = first."text");

insert into said
select file, 'B38', sheet, min("row"), min(col), count(*)::varchar
from free_again
group by file, sheet;

insert into field
select
    file, relation, key || '#' || turn, sheet_no, sheet, "row", col,
    measure, address, "text"
from free_value
anti join free_again using (file, relation, key, turn)
where measure <> 'respondents';

insert into keyed
with first_value as (
    from free_value
    where measure <> 'respondents'
    qualify row_number() over (partition by file, relation, key, turn order by sheet_no, "row", col) = 1
),

formulas as (                                           -- measures whose number is a formula's result
    select free_value.file, relation, key, turn, string_agg(distinct measure, '|' order by measure) as measures
    from free_value
    join raw on raw.kind = '@computed' and raw.file = free_value.file and raw.sheet_no = free_value.sheet_no
        and raw."row" = free_value."row" and raw.col = free_value.col
    group by all
),

parts as (select file, relation, key, turn, min(bagian) as bagian from free_value group by all),

answered as (                                           -- how many people, of one item or of a whole kecamatan
    select file as of_file, "table" as of_table, region.text as place, item.text as of_item, period.text as of_time, min("text") as "text", min(address) as address
    from free_value where measure = 'respondents' group by all
),

people as (                                             -- one number a kecamatan of a table, wherever it stands
    select
        of_file,
        of_table,
        place,
        of_time,
        coalesce(arg_min("text", number_of("text")), min("text")) as "text",   -- "± 50" is told as it stands
        coalesce(arg_min(address, number_of("text")), min(address)) as address
    from answered group by all
)

select
    first_value.file,
    relation,
    key || '#' || turn,
    [
        value_of('region_code', region.at, region.text),
        value_of(item_column(relation), item.at, item.text),
        value_of('period', period.at, period.text),
        value_of('months', null, period.months),
        value_of('table', null, first_value."table"),
        value_of('region_name', null, region_name),
        value_of('computed', null, formulas.measures),
        value_of('kumulatif', null, kumulatif),
        value_of('bulan', null, bulan),
        value_of('wilayah', null, wilayah),
        value_of('layanan', null, layanan),
        value_of('totals', null, totals),
        value_of('unit', null, unit),
        value_of('ikm_typed', null, ikm_typed),
        value_of('bagian', null, parts.bagian),
        value_of('remark', null, remark)
    ] || case when relation = 'satisfaction' then [
        value_of('respondents', coalesce(answered.address, people.address, respondents_at),
            coalesce(answered."text", people."text", respondents)),
        value_of('scale', null, 'skm-2017')] else [] end
from first_value
left join formulas using (file, relation, key, turn)
left join parts using (file, relation, key, turn)
left join answered on answered.of_file = first_value.file and answered.of_table = first_value."table"
    and answered.place is not distinct from region.text and answered.of_item = item.text and answered.of_time is not distinct from period.text
left join people on people.of_file = first_value.file and people.of_table = first_value."table" and people.place is not distinct from region.text
    and people.of_time is not distinct from period.text;

-- What there is to say, and what the file says of itself. It is understood now: that it is no template is no fault.
insert into said
select file::int, rule, nullif(sheet, ''), nullif("row", 'None')::int, nullif(col, 'None')::int, nullif(detail, '')
from (select unnest(getvariable('free_notes'), recursive := true))
where file::int >= 0;

update stamp
set form = 'bebas', kabupaten_kota = nullif(sender, ''), layout = told.layout
from (select unnest(getvariable('free_stamps'), recursive := true)) as told
where told.file::int = stamp.file and stamp.file in (select file from field);

delete from said where rule in ('B08', 'B10') and file in (select file from stamp where form = 'bebas');
