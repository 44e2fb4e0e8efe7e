-- One row per kabupaten/kota, report type and month of the ledger: has it come, when, and how was it judged. A file with rows of an unknown
-- kecamatan is not accepted whole.
delete from snapshot.report where period in (from recount);

insert into snapshot.report
with reaching as (                                      -- first months of reports that can reach a month to be counted
    select distinct (period - to_months(step::int))::date as period from recount, range(12) as steps(step)
),

reached as (                                             -- each unit in each month it speaks for; a survey in its year
    select *, period as reached
    from snapshot.unit
    where report_type in ('layanan', 'kepatuhan') and months = 1 and period in (from recount)
    union all
    select unit.*, (period + to_months(step::int))::date
    from snapshot.unit
    join range(12) as steps(step) on step < months
    where report_type in ('layanan', 'kepatuhan') and months > 1 and period in (from reaching)
        and (period + to_months(step::int))::date in (from recount)
    union all
    select *, date_trunc('year', period)::date
    from snapshot.unit
    where report_type = 'skm' and date_trunc('year', period)::date in (from recount)
),

unplaced as (                                           -- files with rows of which nobody knows the kecamatan or month yet
    select submission_id
    from snapshot.unit
    join snapshot.submission using (submission_id)
    where submission_id in (select submission_id from reached)
    group by submission_id
    having sum(unit.rows) < any_value(submission.rows)
),

placed as (
    select
        case when region.level = 'kecamatan' then region.parent_code else reached.region_code end as region_code,
        region.level,
        reached.region_code as kecamatan,
        reached.reached as period,
        reached.* exclude (region_code, period, reached)
    from reached
    join region using (region_code)
),

first_placed as (
    select region_code, report_type, period, min(row(received_at, sha256)) as arrival from placed group by all
),

covered as (                                            -- with files without a unit: the first of its month where nothing placed came before
    from placed
    union all by name
    select
        waiting.* exclude (month, replaced),
        'kabupaten_kota' as level,
        0 as accepted,
        0 as first_accepted,
        held as first_held,
        rejected as first_rejected,
        case when arrival is null or row(received_at, sha256) < arrival then 1 end as revision,
        not replaced as current
    from without_unit as waiting
    left join first_placed using (region_code, report_type, period)
    where period in (from recount)
),

came as (
    select
        region_code,
        report_type,
        period,
        count(distinct kecamatan) filter (current and accepted > 0 and level = 'kecamatan')::int as n_kecamatan,
        coalesce(bool_or(accepted > 0), false) as came_in,                  -- by any of its submissions: a later one takes nothing back
        sum(accepted) filter (current) as accepted,
        sum(rejected) filter (current) as rejected,
        sum(held) filter (current) + count_if(current and submission_id in (from unplaced)) as held,
        sum(first_accepted) filter (revision = 1) as first_accepted,
        sum(first_rejected) filter (revision = 1) as first_rejected,
        sum(first_held) filter (revision = 1) + count_if(revision = 1 and submission_id in (from unplaced)) as first_held,
        coalesce(min(received_at) filter (accepted > 0), min(received_at)) as received_at,
        coalesce(arg_min(estimated, received_at) filter (accepted > 0), arg_min(estimated, received_at)) as estimated,
        max(revision) as revision,
        arg_max(submission_id, (received_at, sha256)) as submission_id
    from covered
    group by all
),

nihil as (
    select parent_code as region_code, 'layanan' as report_type, period, bool_and(is_nihil) as is_nihil
    from (
        select region_code, period, is_nihil from snapshot.activity where period in (from recount)
        union all
        select region_code, (period + to_months(step::int))::date as reached,
            greatest(requested, completed, rejected, on_time, carried_over, pending, complaints) = 0
        from snapshot.service_volume
        join range(12) as steps(step) on step < months
        where months > 1 and period in (from reaching) and reached in (from recount)
    )
    join region using (region_code)
    group by all
),

expected as (
    select region.region_code, ledger.*, coalesce(coverage.n_expected, 0) as n_kecamatan_expected
    from ledger
    join region on region.level = 'kabupaten_kota' and coalesce(region.valid_from, '1900-01-01') <= last_day(ledger.period)
        and coalesce(region.valid_to, '2999-12-31') >= ledger.period
    left join snapshot.coverage on coverage.region_code = region.region_code and coverage.report_type = ledger.report_type
        and coverage.period = ledger.period
    where ledger.period in (from recount)
)

select
    expected.region_code,
    expected.report_type,
    expected.period,
    case
        when exempt.period is not null then 'dikecualikan'
        when came_in and received_at::date <= due_on then 'tepat_waktu'
        when came_in and basis is not null and not estimated and due_on is not null then 'terlambat'
        when came_in then 'masuk'
        when due_on is null or getvariable('as_of')::date < due_on - 3 then 'belum_waktunya'
        when getvariable('as_of')::date <= due_on then 'ditunggu'
        else 'belum_lapor'
    end as timeliness,
    case when accepted > 0 and rejected + held = 0 then 'diterima' when accepted > 0 then 'diterima_sebagian'
        when held > 0 then 'ditahan' when rejected > 0 then 'ditolak' end as outcome,
    case when first_accepted > 0 and first_rejected + first_held = 0 then 'diterima' when first_accepted > 0 then 'diterima_sebagian'
        when first_held > 0 then 'ditahan' when first_rejected > 0 then 'ditolak' end as first_outcome,
    is_nihil,
    coalesce(n_kecamatan, 0) as n_kecamatan,
    n_kecamatan_expected,
    due_on,
    basis,
    received_at,
    estimated,
    revision,
    submission_id,
    final.period is not null as is_final
from expected
left join came on (came.region_code, came.report_type, came.period) = (expected.region_code, expected.report_type, expected.period)
left join nihil on (nihil.region_code, nihil.report_type, nihil.period) = (expected.region_code, expected.report_type, expected.period)
left join declared_month as exempt on exempt.question = 'exempt' and exempt.region_code = expected.region_code and exempt.period = expected.period
left join declared_month as final on final.question = 'final' and final.region_code = expected.region_code and final.period = expected.period
order by expected.period, expected.report_type, expected.region_code;
