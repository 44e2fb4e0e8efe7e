-- The rows of the large CSV {submission}, typed and named as check/service_row.sql does it. First its own columns, where each text that
-- stands in many rows is read once, as long as nothing is joined; then the names.
set variable received = (select received_at from submission_in where submission_id = '{submission}');
set variable stamped = (select stamped_period from submission_in where submission_id = '{submission}');

create or replace temp view wide as
select (file_row_number + 1)::int as n, {row} as "row", {columns}
from read_parquet({path}, file_row_number = true);

-- One row per pair of code and name in which both are about one region.
create or replace temp table wide_named as
select distinct wide.region_code as text, wide.region_name as name
from (select distinct region_code, region_name from wide where region_name is not null) as wide
join wide_region on wide_region.submission_id = '{submission}' and wide_region.text = wide.region_code
join region_alias on region_alias.region_code = wide_region.region_code and fold(alias) = fold(wide.region_name);

-- One row per written month. likely: one that can be (U03).
create or replace temp table wide_period as
select
    text,
    period_of(text) as period,
    coalesce(period between '2010-01-01' and getvariable('received') and period = coalesce(getvariable('stamped'), period), false) as likely
from (select distinct period as text from wide);

insert into plain_row
with typed as (
    select
        n,
        "row",
        region_code as region_text,
        region_name,
        service_code as service_text,
        wide.period as period_text,
        months_of(wide.months) as months,
        coalesce(plain_count_of(wide.requested), round(number_of(wide.requested))::bigint) as requested,
        coalesce(plain_count_of(wide.completed), round(number_of(wide.completed))::bigint) as completed,
        plain_count_of(wide.rejected) as rejected,
        plain_count_of(wide.on_time) as on_time,
        plain_count_of(wide.carried_over) as carried_over,
        plain_count_of(wide.pending) as pending,
        plain_count_of(wide.complaints) as complaints,
        odd_count(wide.requested) or odd_count(wide.completed) or odd_count(wide.rejected) or odd_count(wide.on_time)
            or odd_count(wide.carried_over) or odd_count(wide.pending) or odd_count(wide.complaints) as odd_text
    from wide
    where coalesce(wide.requested, wide.completed, wide.rejected, wide.on_time, wide.carried_over, wide.pending, wide.complaints) is not null
),

judged as (
    select
        *,
        -- L14: a count beside one a thousand times as large
        case when greatest(requested, completed) >= 500      -- so nearly all rows are done; a fraction is an odd text anyway
            then coalesce(requested between completed * 500 and completed * 2000 or completed between requested * 500 and requested * 2000, false)
            else false end as lost_thousands,
        -- L07 and L08
        coalesce(completed + rejected > requested + carried_over, false) or coalesce(on_time > completed, false) as contradicts
    from typed
)

select
    '{submission}',
    n,
    "row",
    wide_region.region_code,
    wide_service.service_code,
    wide_period.period,
    months,
    requested,
    completed,
    rejected,
    on_time,
    carried_over,
    pending,
    complaints,
    not coalesce(
        likely and months is not null and not contradicts and not odd_text and not lost_thousands
        and wide_region.known and wide_period.period between first_month and last_month
        and wide_service.known and not (wide_period.period >= moved_since and (completed > 0 or requested > 0))
        and (region_name is null or wide_named.name is not null),
    false) as odd,
    odd_text or lost_thousands as odd_number
from judged
left join wide_region on wide_region.submission_id = '{submission}' and wide_region.text = region_text
left join wide_service on wide_service.submission_id = '{submission}' and wide_service.text = service_text
left join wide_period on wide_period.text = period_text
left join wide_named on wide_named.text = region_text and wide_named.name = region_name;
