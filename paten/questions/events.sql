-- One row per dated event of the kecamatan $region up to the end of $period, newest first: happened_on, kind, milestone, name, type,
-- number, title, ends_on, in_force (on the last day of $period), file, sheet, row.
-- kind: tonggak (an act or event M1-M8), berakhir (an act ended and none took its place), laporan (the first report on services that
-- counts, where that is earlier), layanan (the first that says anything was requested or completed); of these two the month.
with mine as (
    select
        act.*,
        coalesce(valid_from, date) as starts,
        ends_on is not null and (valid_to is null or ends_on < valid_to) as replaced
    from act
    where list_contains(kecamatan_codes, $region) and coalesce(valid_from, date) <= last_day($period)
),

first as (
    select min(period) as reported, min(period) filter (greatest(requested, completed) > 0) as served
    from service_volume
    where region_code = $region and period <= $period
),

happened as (
    select date as happened_on, 'tonggak' as kind, * exclude (cells, kecamatan_codes, requirement_codes) from mine
    union all by name
    select ends_on as happened_on, 'berakhir' as kind, milestone, type, number, title, ends_on, submission_id, sheet, row
    from mine
    where ends_on <= last_day($period) and not replaced
    union all by name
    select reported as happened_on, 'laporan' as kind from first where reported is distinct from served
    union all by name
    select served as happened_on, 'layanan' as kind from first
)

select
    happened_on,
    kind,
    milestone,
    milestone.name,
    type,
    number,
    title,
    ends_on,
    kind = 'tonggak' and (ends_on is null or ends_on >= last_day($period)) as in_force,
    submission.file,
    sheet,
    row
from happened
left join milestone using (milestone)
left join submission using (submission_id)
where happened_on is not null
order by happened_on desc, kind desc, milestone desc
