-- One row per requirement and region of a submission. Rows without a status say nothing and are left out.
create or replace temp table compliance_row as
with sent as (
    select
        * exclude (relation, texts),
        texts['region_code'] as region_code,
        texts['requirement_code'] as requirement_code,
        texts['period'] as period,
        texts['months'] as months,
        texts['status'] as status,
        texts['evidence'] as evidence,
        texts['evidence_date'] as evidence_date,
        texts['link'] as link,
        texts['checked_by'] as checked_by,
        texts['checked_on'] as checked_on
    from intake
    where relation = 'compliance' and status is not null
)

select
    sent.row_id,
    sent.n,
    sent.submission_id,
    coalesce(region_name.sender, submission_in.sender) as sender,
    submission_in.received_at,
    sheet,
    row,
    cells,
    sent.region_code as region_text,
    coalesce(region_answer, region_name.region_code) as region_code,
    sent.requirement_code as requirement_text,
    item_name.code as requirement_code,
    item_name.answer is not null as requirement_answered,
    sent.period as period_text,
    coalesce(month_answer, period_of(sent.period), case when sent.period is null then stamped_period end) as period,
    sent.months as months_text,
    1 as months,
    sent.status as status_text,
    case regexp_replace(lower(sent.status), '[^a-z]', '', 'g') when 'terpenuhi' then 'terpenuhi' when 'belum' then 'belum' when 'belumterpenuhi' then 'belum'
        when 'tidakberlaku' then 'tidak_berlaku' end as status,
    sent.evidence,
    sent.evidence_date as evidence_date_text,
    date_of(sent.evidence_date) as evidence_date,
    sent.link,
    sent.checked_by,
    sent.checked_on as checked_on_text,
    date_of(sent.checked_on) as checked_on
from sent
join submission_in using (submission_id)
left join region_name on region_name.submission_id = sent.submission_id and region_name.text = sent.region_code
left join doubted on doubted.row_id = sent.row_id
left join item_name on item_name.rule = 'K01' and item_name.submission_id = sent.submission_id
    and item_name.text is not distinct from sent.requirement_code;

-- One row per act or dated event. "semua" names every kecamatan of the kabupaten/kota. What an act settles when its row does not say:
-- M2 the delegation itself (its annexes S2 and S3 must be named), M3 the six standards, M4 the job descriptions.
create or replace temp table act_row as
with told as (
    select
        * exclude (relation, texts),
        texts['kabupaten_kota_code'] as kabupaten_kota_code,
        texts['milestone'] as milestone,
        texts['type'] as type,
        texts['number'] as number,
        texts['title'] as title,
        texts['date'] as date,
        texts['valid_from'] as valid_from,
        texts['valid_to'] as valid_to,
        texts['replaces'] as replaces,
        texts['kecamatan_codes'] as kecamatan_codes,
        texts['requirement_codes'] as requirement_codes
    from intake
    where relation = 'act'
),

sent as (
    select told.*, submission_in.sender, submission_in.received_at, coalesce(region_name.region_code, submission_in.sender) as region,
        kabupaten_kota_code as region_text
    from told
    join submission_in using (submission_id)
    left join region_name on region_name.submission_id = told.submission_id and region_name.text = kabupaten_kota_code
),

named as (
    select *, fold(text) = 'semua' as everyone
    from (select row_id, trim(unnest(string_split(kecamatan_codes, '|'))) as text, submission_id, region from sent)
),

covered as (
    select
        named.row_id,
        list_sort(list_distinct(list(child.region_code) filter (child.region_code is not null))) as kecamatan_codes,
        string_agg(distinct named.text, ', ') filter (child.region_code is null and named.text <> '') as unknown_kecamatan
    from named
    left join region_name on region_name.submission_id = named.submission_id and region_name.text = named.text
    left join region as child on child.parent_code = named.region and (everyone or child.region_code = region_name.region_code)
    group by all
),

settled as (
    select
        row_id,
        list_sort(list(requirement_code) filter (requirement_code is not null)) as requirement_codes,
        string_agg(text, ', ') filter (requirement_code is null and text <> '') as unknown_requirement
    from (select row_id, upper(trim(unnest(string_split(coalesce(sent.requirement_codes, case upper(milestone) when 'M2' then 'S1'
        when 'M3' then 'A1|A2|A3|A4|A5|A6' when 'M4' then 'A7' else '' end), '|')))) as text from sent)
    left join requirement_item on requirement_item.requirement_code = text
    group by all
)

select
    sent.row_id,
    sent.n,
    sent.submission_id,
    sent.sender,
    sent.received_at,
    sheet,
    row,
    cells,
    sent.region_text,
    case when sent.region_text is null then sent.region else region_name.region_code end as region_code,
    sent.milestone as milestone_text,
    milestone.milestone,
    sent.type,
    sent.number,
    sent.title,
    sent.date as date_text,
    date_of(sent.date) as date,
    sent.valid_from as valid_from_text,
    date_of(sent.valid_from) as valid_from,
    sent.valid_to as valid_to_text,
    date_of(sent.valid_to) as valid_to,
    sent.replaces,
    coalesce(covered.kecamatan_codes, []) as kecamatan_codes,
    unknown_kecamatan,
    coalesce(settled.requirement_codes, []) as requirement_codes,
    unknown_requirement
from sent
left join covered using (row_id)
left join settled using (row_id)
left join milestone on milestone.milestone = upper(sent.milestone)
left join region_name on region_name.submission_id = sent.submission_id and region_name.text = sent.region_text;

-- Scales that nobody knows, each asked about once.
create or replace temp table scale_asked as
select distinct submission_id, 'S07' as rule, texts['scale'] as subject
from intake
where relation = 'satisfaction' and subject is not null;

-- One row per written scale of a submission: the scale that it is, or that somebody said it is. is_known: nobody need be asked.
create or replace temp table scale_name as
select scale_asked.submission_id, scale_asked.subject as text, coalesce(known.scale, answered.answer) as scale,
    known.scale is not null as is_known
from scale_asked
left join (select distinct scale from scale) as known on fold(known.scale) = fold(subject)
left join answers_to('scale_asked') as answered on answered.submission_id = scale_asked.submission_id
    and answered.subject = scale_asked.subject and answered.answer <> 'tolak';

-- One row per unsur and kecamatan of a survey.
create or replace temp table satisfaction_row as
with sent as (
    select
        * exclude (relation, texts),
        texts['region_code'] as region_code,
        texts['unsur'] as unsur,
        texts['period'] as period,
        texts['months'] as months,
        texts['score'] as score,
        texts['respondents'] as respondents,
        texts['scale'] as scale,
        texts['ikm_typed'] as ikm_typed
    from intake
    where relation = 'satisfaction' and coalesce(score, respondents) is not null
)

select
    sent.row_id,
    sent.n,
    sent.submission_id,
    coalesce(region_name.sender, submission_in.sender) as sender,
    submission_in.received_at,
    sheet,
    row,
    cells,
    sent.region_code as region_text,
    coalesce(region_answer, region_name.region_code) as region_code,
    sent.unsur as unsur_text,
    item_name.code as unsur,
    item_name.answer is not null as unsur_answered,
    sent.period as period_text,
    coalesce(month_answer, period_of(sent.period), case when sent.period is null then stamped_period end) as period,
    sent.months as months_text,
    months_of(sent.months) as months,
    sent.score as score_text,
    score_of(sent.score) as score,
    sent.respondents as respondents_text,
    number_of(sent.respondents) as respondents,
    sent.scale as scale_text,
    case when sent.scale is null then 'skm-2017' else scale_name.scale end as scale,
    try_cast(replace(sent.ikm_typed, ',', '.') as double) as ikm_typed
from sent
join submission_in using (submission_id)
left join region_name on region_name.submission_id = sent.submission_id and region_name.text = sent.region_code
left join doubted on doubted.row_id = sent.row_id
left join scale_name on scale_name.submission_id = sent.submission_id and scale_name.text = sent.scale
left join item_name on item_name.rule = 'S01' and item_name.submission_id = sent.submission_id
    and item_name.text is not distinct from sent.unsur;

-- One row per row of any relation: what all of them have, and the key by which two rows are one.
create or replace temp table any_row as
select row_id, n, submission_id, sender, received_at, 'layanan' as report_type, sheet, row, cells, region_text, region_code,
    period_text, period, months_text, months, 'region_code' as region_column, 'completed' as measure,
    concat_ws('|', region_code, service_code, period, months) as key,
    region_code is not null and service_code is not null and period is not null as keyed
from service_row
union all
select row_id, n, submission_id, sender, received_at, 'kepatuhan', sheet, row, cells, region_text, region_code,
    period_text, period, months_text, months, 'region_code', 'status',
    concat_ws('|', region_code, requirement_code, period),
    region_code is not null and requirement_code is not null and period is not null
from compliance_row
union all
select row_id, n, submission_id, sender, received_at, 'peraturan', sheet, row, cells, region_text, region_code,
    null, null, null, null, 'kabupaten_kota_code', 'number',
    concat_ws('|', region_code, milestone, fold_number(number), date, case when milestone in ('M5', 'M7', 'M8') then kecamatan_codes end),
    region_code is not null and milestone is not null and date is not null
from act_row
union all
select row_id, n, submission_id, sender, received_at, 'skm', sheet, row, cells, region_text, region_code,
    period_text, period, months_text, months, 'region_code', 'score',
    concat_ws('|', region_code, unsur, period, months),
    region_code is not null and unsur is not null and period is not null
from satisfaction_row;

-- One row per submission whose file names one month, "Laporan Oktober 2026.xlsx". A day before the month is a day of sending.
create or replace temp table named_month as
with plain_name as (
    select submission_id, regexp_replace(regexp_replace(lower(file), '\.[a-z]+$', ''),
        '\b\d{1,2}[ _.-]*(jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des)[a-z]*[ _.-]*20\d\d', '', 'g') as name
    from submission_in
),

written as (
    select submission_id, unnest(
        regexp_extract_all(name, '(?:^|[^a-z])((?:jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des)[a-z]*[ _.-]*20\d\d)', 1)
        || regexp_extract_all(name, '(?:^|[^0-9]-|[^0-9-])(20\d\d[-_](?:0[1-9]|1[0-2]))(?:$|[^0-9-])', 1)) as month
    from plain_name
)

select submission_id, min(month) as month
from (
    select submission_id, coalesce(period_of(replace(month, '_', '-')),
        period_of(regexp_replace(month, '^([a-z]+)[ _.-]*(20\d\d)$', '\1 \2'))) as month
    from written
)
group by submission_id
having count(distinct month) = 1;

-- One row per submission with the months that its rows report. left_standing: it is one month, before the one that the file names, and the
-- file came in the last days of the named one or in the month after it, when its report is due.
create or replace temp table told_month as
select
    submission_id,
    min(n) as n,
    min(period) as first_month,
    max(period + to_months(months - 1)) as last_month,
    coalesce(any_value(stamped_period is null and received_at::date between last_day(month) - 5 and last_day(month + to_months(1)))
        and first_month = last_month and first_month < any_value(month), false) as left_standing
from any_row
join (select submission_id, stamped_period from submission_in) using (submission_id)
left join named_month using (submission_id)
where report_type in ('layanan', 'kepatuhan') and period is not null and months in (1, 3, 6, 12)
group by submission_id;
