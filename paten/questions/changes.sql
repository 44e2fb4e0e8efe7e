-- One row per indicator cell at $region, or ($below) at or below it, within $scope, that the earlier snapshot shows otherwise or not at all: region_code,
-- region, level, period, indicator, title, unit, item, before_period (of a state in a new month: the last month known before), before,
-- after, numerator and denominator before and after, n_reported and n_expected before and after, causes, sources.
-- causes: laporan (a submission for what had none), perbaikan (a newer one), dihapus (what counted is gone), jawaban, definisi, waktu.
-- sources: what brought each: cause, submission_id, file, received_at, answers, act. $indicators[i] may be moved by $lanes[i]: a report
-- type, volume or register (paten/lineage.py).
with lane as (select unnest($indicators::varchar[]) as indicator, unnest($lanes::varchar[]) as report_type),

-- Whose change may be told: of a region outside the scope the rows that would say why are hidden.
seen as (
    select region_code from ancestor where ancestor_code = $region and ($below or region_code = $region)
    intersect
    select region_code from ancestor where list_contains($scope::varchar[], ancestor_code)
),

basis as (
    select
        bool_or(key in ('code', 'reference') and this.value is distinct from former.value) as other_code,
        bool_or(key = 'as_of' and this.value is distinct from former.value) as other_day
    from meta as this
    full join earlier.meta as former using (key)
),

-- Which months differ at all: the others need no comparing.
changed_month as (
    select coalesce(this.period, former.period) as period
    from (from fingerprint where relation = 'indicator') as this
    full join (from earlier.fingerprint where relation = 'indicator') as former using (period)
    where this.hash is distinct from former.hash or this.rows is distinct from former.rows
),

last_month as (select indicator, max(period) as period from earlier.indicator group by indicator),

kind as (
    select coalesce(this.indicator, former.indicator) as indicator, coalesce(this.title, former.title) as title,
        coalesce(this.unit, former.unit) as unit, coalesce(this.kind, former.kind) as kind,
        coalesce(this.carry_months, former.carry_months, 0) as carry_months,
        this.indicator is null or former.indicator is null as is_other
    from definition as this
    full join earlier.definition as former using (indicator)
),

-- A state of a month that is new is held against the last one known: it is what was carried.
carried as (
    select cell.*, month.period as of_month
    from earlier.indicator as cell
    join last_month using (indicator, period)
    join kind using (indicator)
    cross join (select period from changed_month) as month
    where kind = 'state' and month.period > cell.period and region_code in (from seen)
),

cell as (
    select
        region_code, period, indicator, item, kind, carry_months, is_other, title, unit,
        former.period is not null as was,
        case when not was and carried.period is not null then carried.period end as before_period,
        coalesce(former.value, carried.value) as before, this.value as after,
        coalesce(former.numerator, carried.numerator) as numerator_before, this.numerator as numerator_after,
        coalesce(former.denominator, carried.denominator) as denominator_before, this.denominator as denominator_after,
        former.n_reported as n_reported_before, this.n_reported as n_reported_after,
        former.n_expected as n_expected_before, this.n_expected as n_expected_after,
        (before, numerator_before, denominator_before) is distinct from (after, numerator_after, denominator_after) as is_other_number
    from (from indicator where period in (from changed_month) and region_code in (from seen)) as this
    full join (from earlier.indicator where period in (from changed_month) and region_code in (from seen)) as former
        using (region_code, period, indicator, item)
    join kind using (indicator)
    left join carried on carried.region_code = coalesce(this.region_code, former.region_code) and carried.indicator = kind.indicator
        and carried.item = coalesce(this.item, former.item) and carried.of_month = coalesce(this.period, former.period) and former.period is null
    where case
        when former.period is not null
            then (this.value, this.numerator, this.denominator, this.n_reported, this.n_expected)
                is distinct from (former.value, former.numerator, former.denominator, former.n_reported, former.n_expected)
        when carried.period is not null
            then (this.value, this.numerator, this.denominator) is distinct from (carried.value, carried.numerator, carried.denominator)
        else this.value is not null or this.n_reported > 0 end
),

-- Answers that only one of both knows, and the rows that they decide. Who may not see answers still sees that a question was answered.
answer_moved as (
    (select id, about, question, answer from answer anti join earlier.answer using (id))
    union all
    (select id, about, question, answer from earlier.answer anti join answer using (id))
),

decided as (
    select distinct submission_id, region_code, id
    from (select submission_id, region_code, question from finding union select submission_id, region_code, question from earlier.finding)
    join answer_moved using (question)
    union
    select submission_id, region_code, null
    from ((select submission_id, region_code, question from finding where answered
        except select submission_id, region_code, question from earlier.finding where answered)
        union all (select submission_id, region_code, question from earlier.finding where answered
        except select submission_id, region_code, question from finding where answered))
),

-- A row whose kecamatan nobody knew was found at its sender: what is decided of it may concern any of the sender's kecamatan.
decided_below as (
    select submission_id, ancestor.region_code, list(distinct id order by id) filter (id is not null) as ids
    from decided
    join ancestor on ancestor_code = decided.region_code
    group by all
),

counted as (select *, coalesce(period, '1900-01-01'::date) as month, coalesce(months, 0) as length from unit where current),
counted_before as (select *, coalesce(period, '1900-01-01'::date) as month, coalesce(months, 0) as length from earlier.unit where current),

-- Units of which something else counts now, or the same in another way.
unit_moved as (
    select
        region_code,
        report_type,
        month,
        length,
        coalesce(this.submission_id, former.submission_id) as submission_id,
        former.submission_id is null as is_first,
        case
            when this.submission_id is null then 'dihapus'
            when this.submission_id = former.submission_id or this.submission_id in (select submission_id from earlier.submission)
                and former.submission_id is null then 'diputuskan'
            when this.submission_id in (select submission_id from earlier.submission) then 'dihapus'
            when former.submission_id is null then 'laporan'
            else 'perbaikan' end as how
    from counted as this
    full join counted_before as former using (region_code, report_type, month, length)
    where this.submission_id is distinct from former.submission_id
        or (this.accepted, this.rejected, this.held) is distinct from (former.accepted, former.rejected, former.held)
        or (this.submission_id, region_code) in (select (submission_id, region_code) from decided)
),

unit_event as (
    select
        region_code, report_type, month, length, submission_id, is_first,
        case when how <> 'diputuskan' then how when below.submission_id is not null or not other_code then 'jawaban' else 'definisi' end as cause,
        case when how = 'diputuskan' then coalesce(ids, (select list(id order by id) from answer_moved where question = 'alias'), [])
            else [] end as answers
    from unit_moved
    cross join basis
    left join decided_below as below using (submission_id, region_code)
),

-- Where a kecamatan reported volume for the first time, or does no more: that alone can move a state.
volume_first as (
    select region_code from service_volume where greatest(requested, completed, rejected, on_time, pending, complaints) > 0
    except select region_code from earlier.service_volume where greatest(requested, completed, rejected, on_time, pending, complaints) > 0
    union
    (select region_code from earlier.service_volume where greatest(requested, completed, rejected, on_time, pending, complaints) > 0
    except select region_code from service_volume where greatest(requested, completed, rejected, on_time, pending, complaints) > 0)
),

-- The evidence of a tick may be older than the report that brings it.
oldest_tick as (
    select region_code, period, min(case when status = 'tidak_berlaku' and evidence_date is null then '2010-01-01'::date
        else least(period, date_trunc('month', evidence_date)::date) end) as since
    from (select region_code, period, status, evidence_date from compliance
        union all select region_code, period, status, evidence_date from earlier.compliance)
    group by region_code, period
),

act_told as (
    select act_id, region_code as register, milestone, type, number, title, date, valid_from, valid_to, replaces, ends_on,
        kecamatan_codes, requirement_codes from act
),

act_told_before as (
    select act_id, region_code as register, milestone, type, number, title, date, valid_from, valid_to, replaces, ends_on,
        kecamatan_codes, requirement_codes from earlier.act
),

act_moved as (
    select distinct act_id, register, milestone, type, number, date, coalesce(valid_from, date) as starts,
        unnest(case when len(kecamatan_codes) = 0 then [register] else kecamatan_codes end) as region_code
    from ((from act_told except from act_told_before) union all (from act_told_before except from act_told))
    where milestone <> 'M8'                           -- an evaluation moves no number
),

-- Everything that moved: where, for which kind of number, in which months.
event as (
    select region_code, report_type, 'flow' as kind, month as from_period, (month + to_months(greatest(length, 1) - 1))::date as to_period,
        cause, submission_id, answers, null as act_id
    from unit_event
    where report_type <> 'peraturan'
    union all
    select region_code, report_type, 'state', coalesce(since, month), '2999-12-01'::date, cause, submission_id, answers, null
    from unit_event
    left join (select region_code, period as month, since from oldest_tick) using (region_code, month)
    where report_type = 'kepatuhan'
    union all
    select region_code, 'volume', 'state', '2010-01-01'::date, '2999-12-01'::date, cause, submission_id, answers, null
    from unit_event
    where report_type = 'layanan' and region_code in (from volume_first)
    union all
    -- That a kecamatan serves is known for a year after its last report with volume; a survey holds as long as the definition says.
    select region_code, report_type, 'state', month, (month + to_months(length - 1 + case report_type when 'layanan' then 11 else 0 end))::date,
        cause, submission_id, answers, null
    from unit_event
    where report_type in ('layanan', 'skm')
    union all
    select region_code, 'register', 'state', '2010-01-01'::date, '2999-12-01'::date, cause, submission_id, answers, null
    from unit_event
    where report_type = 'peraturan'
    union all
    select region_code, report_type, 'state', '2010-01-01'::date, '2999-12-01'::date, cause, submission_id, answers, null
    from unit_event
    where report_type = 'peraturan' and is_first
    union all
    select act_moved.region_code, 'peraturan', unnest(['state', 'flow']), date_trunc('month', starts)::date, '2999-12-01'::date,
        coalesce(cause, case when other_code then 'definisi' else 'jawaban' end), submission_id, coalesce(answers, []), act_id
    from act_moved
    cross join basis
    left join unit_event on unit_event.region_code = register and report_type = 'peraturan'
    union all
    -- An act that both know and that begins or ends in a month which the earlier one had not reached.
    select unnest(kecamatan_codes), 'peraturan', 'state', period, '2999-12-01'::date, 'waktu', null, [], act_id
    from (
        select act_id, kecamatan_codes, unnest([
            date_trunc('month', starts)::date,
            case when ends_on = last_day(ends_on) then (ends_on + 1)::date else date_trunc('month', ends_on)::date end]) as period
        from (select *, coalesce(valid_from, date) as starts from act where act_id not in (select act_id from act_moved)))
    where period > (select max(period) from earlier.stage)
),

-- What a total owes is asked of the places below it that differ too: another report of the same kota may have moved nothing.
leaf as (
    from cell anti join (
        select parent_code as region_code, period, indicator, item from cell join region using (region_code)
    ) using (region_code, period, indicator, item)
),

-- A row of a kabupaten/kota speaks for its kecamatan, and whatever is below speaks for all above.
felt as (
    select distinct ancestor_code as region_code, event.* exclude (region_code) from event join ancestor using (region_code)
    union
    select child.region_code, event.* exclude (region_code) from event join region as child on child.parent_code = event.region_code
    where event.region_code <> '35'
),

exempted as (
    select id, about, answer from answer_moved where question = 'exempt'
),

cause_of_leaf as (
    select cell.region_code, cell.period, cell.indicator, cell.item, felt.cause, felt.submission_id, felt.answers, felt.act_id
    from leaf as cell
    join lane using (indicator)
    join felt on felt.region_code = cell.region_code and felt.report_type = lane.report_type and felt.kind = cell.kind
        and cell.period between felt.from_period and felt.to_period + to_months(carry_months)
    where not is_other and case felt.report_type
        when 'register' then not is_other_number
        when 'kepatuhan' then true
        when 'skm' then true
        else is_other_number or felt.kind = 'flow' end
    union
    select region_code, period, indicator, item, 'jawaban', null, list(id), null
    from leaf
    join exempted on n_expected_before is distinct from n_expected_after and was
        and (about = strftime(period, '%Y-%m') or (answer = strftime(period, '%Y-%m')
        and (region_code, about) in (select (region_code, ancestor_code) from ancestor union all select (ancestor_code, region_code) from ancestor)))
    group by all
),

-- What nothing reported or decided explains is explained by what is left: another code or reference, or a later day.
left_over as (
    select region_code, period, indicator, item,
        case when is_other or (was and other_code) then 'definisi' when other_day then 'waktu' when other_code then 'definisi'
            else 'jawaban' end as cause
    from leaf
    cross join basis
    where (region_code, period, indicator, item) not in (select (region_code, period, indicator, item) from cause_of_leaf)
),

cause as (
    select distinct ancestor_code as region_code, caused.* exclude (region_code)
    from (from cause_of_leaf union all select *, null, [], null from left_over) as caused
    join ancestor using (region_code)
),

told as (
    select
        region_code, period, indicator, item,
        list(distinct cause) as causes,
        coalesce(list(distinct {
            cause: cause, submission_id: cause.submission_id, file: file, received_at: received_at, answers: answers,
            act: concat_ws(' ', milestone.name, act.type, act.number), starts: starts, ends_on: ends_on
        }) filter (cause.submission_id is not null or cause.act_id is not null or len(answers) > 0), []) as sources
    from cause
    left join (select submission_id, file, received_at from submission
        union select submission_id, file, received_at from earlier.submission) as sent on sent.submission_id = cause.submission_id
    left join (
        select act_id, milestone, type, number, coalesce(valid_from, date) as starts, ends_on from act
        union all
        select act_id, milestone, type, number, coalesce(valid_from, date), ends_on from earlier.act anti join act using (act_id)
    ) as act on act.act_id = cause.act_id
    left join milestone on milestone.milestone = act.milestone
    group by all
)

select
    cell.region_code,
    region.label as region,
    region.level,
    cell.period,
    cell.indicator,
    title,
    unit,
    cell.item,
    before_period,
    before,
    after,
    numerator_before,
    numerator_after,
    denominator_before,
    denominator_after,
    n_reported_before,
    n_reported_after,
    n_expected_before,
    n_expected_after,
    causes,
    sources
from cell
left join told using (region_code, period, indicator, item)
left join region using (region_code)
order by region_code, indicator, item, period
