-- One row per kabupaten/kota at or below $region, as its reports of $period stand on the snapshot's day, most urgent first: region_code,
-- label, kind (belum_lapor; dikembalikan: came, nothing could be accepted; kepatuhan: only that is missing; kurang: not every kecamatan;
-- perbaikan: rows wait to be mended; pertanyaan; ditunggu: due within days; masuk), missing_types, unreceived (those of them of which
-- nothing came after the due day), months (in a row) and since of what is missing, never (none ever came), n_kecamatan,
-- n_kecamatan_expected, punctual (all came in time, complete, without a row held or rejected), received_at, due_on, basis, days (since
-- due_on; negative: before), questions (open ones: rule, prompt, place, period), contact, contacted_at, contacts (all of them: answer, at),
-- promise, promised_on, waiting (for a promise that is not yet over).
with today as (select value::date as day from meta where key = 'as_of'),

ledger as (
    select report.*, timeliness in ('tepat_waktu', 'terlambat', 'masuk') as came
    from report
    join ancestor using (region_code)
    where ancestor_code = $region
        and report_type in ('layanan', 'kepatuhan')
        and period <= $period
        and timeliness <> 'dikecualikan'
),

silence as (
    select
        region_code,
        report_type,
        date_diff('month', coalesce(max(period) filter (came), min(period) - interval 1 month), $period)::int as months,
        count(*) filter (came) = 0 as never
    from ledger
    group by region_code, report_type
),

month as (
    select
        region_code,
        list(report_type order by report_type desc) filter (not came) as missing_types,
        list(report_type order by report_type desc) filter (timeliness = 'belum_lapor' and outcome is null) as unreceived,
        bool_and(timeliness = 'tepat_waktu' and outcome = 'diterima' and n_kecamatan = n_kecamatan_expected) as punctual,
        bool_or(report_type = 'layanan' and not came) as without_services,
        bool_or(not came and timeliness = 'ditunggu') as awaited,
        bool_or(not came and outcome is not null) as returned,
        bool_or(came and n_kecamatan < n_kecamatan_expected) as partial,
        bool_or(came and outcome = 'diterima_sebagian') as unmended,
        arg_max(months, report_type) filter (not came) as months,       -- of layanan where both are missing
        arg_max(never, report_type) filter (not came) as never,
        arg_min(n_kecamatan, n_kecamatan - n_kecamatan_expected) as n_kecamatan,        -- of the type that lacks most
        arg_min(n_kecamatan_expected, n_kecamatan - n_kecamatan_expected) as n_kecamatan_expected,
        max(received_at) as received_at,
        max(due_on) as due_on,
        max(basis) as basis,
        ($period - to_months(coalesce(arg_max(months, report_type) filter (not came), 1) - 1))::date as since
    from ledger
    join silence using (region_code, report_type)
    where period = $period and timeliness <> 'belum_waktunya'
    group by region_code
),

question as (                                   -- of a file that still counts: a mended one asks nothing any more
    select
        submission.region_code,
        question,
        finding.rule as rule,
        any_value(prompt) as prompt,
        coalesce(any_value(place.label), '') as place,
        max(coalesce(unit.period, list_max(submission.periods))) as period
    from finding
    join submission using (submission_id)
    left join unit
        on unit.submission_id = finding.submission_id
        and current
        and (unit.region_code = finding.region_code or finding.region_code is null or finding.region_code = submission.region_code)
        and (finding.rule not like 'L%' or unit.report_type = 'layanan')
    left join region as place on place.region_code = finding.region_code and place.level = 'kecamatan'
    where question is not null and not answered and not replaced
        and (unit.submission_id is not null or finding.submission_id not in (select submission_id from unit))    -- of no known kecamatan
    group by submission.region_code, question, finding.rule
),

asked as (
    select
        region_code,
        list({'rule': rule, 'prompt': prompt, 'place': place, 'period': period} order by period desc, question) as questions
    from question
    group by region_code
),

noted as (                                      -- since the first month that is missing was over, and not taken back
    select
        month.region_code,
        arg_max(answer, ("at", id)) filter (question = 'contact') as contact,
        max("at") filter (question = 'contact') as contacted_at,
        list({'answer': answer, 'at': "at"} order by "at", id) filter (question = 'contact') as contacts,
        arg_max(answer, ("at", id)) filter (question = 'promise') as promise
    from month
    join answer
        on about = month.region_code
        and question in ('contact', 'promise')
        and "at" >= since + interval 1 month
        and revokes is null
        and id not in (select revokes from answer where revokes is not null)
    group by month.region_code
)

select
    region_code,
    region.label,
    case
        when awaited then 'ditunggu'
        when without_services and returned then 'dikembalikan'
        when without_services then 'belum_lapor'
        when missing_types is not null then 'kepatuhan'
        when partial then 'kurang'
        when unmended then 'perbaikan'
        when questions is not null then 'pertanyaan'
        else 'masuk'
    end as kind,
    missing_types,
    unreceived,
    months,
    never,
    since,
    n_kecamatan,
    n_kecamatan_expected,
    coalesce(punctual, false) as punctual,
    received_at,
    due_on,
    basis,
    date_diff('day', due_on, day)::int as days,
    questions,
    contact,
    contacted_at,
    contacts,
    promise,
    try_cast(promise as date) as promised_on,
    coalesce(try_cast(promise as date) >= day, false) as waiting
from month
cross join today
join region using (region_code)
left join asked using (region_code)
left join noted using (region_code)
order by
    waiting,
    case kind
        when 'belum_lapor' then 1 when 'dikembalikan' then 1 when 'kepatuhan' then 2 when 'kurang' then 3 when 'perbaikan' then 4
        when 'pertanyaan' then 5 when 'ditunggu' then 6 else 7
    end,
    months desc nulls last,
    n_kecamatan_expected desc,
    region_code
