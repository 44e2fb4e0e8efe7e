-- One row per region at or below $region with reports on services in $first to $last, and per service of the province and each
-- kabupaten/kota ('': all together): region_code, service_code; per measure (requested, completed, rejected, complaints, judged) its
-- sum, <measure>_n (kecamatan times months that stand behind it) and <measure>_months; on_time (of the berkas judged: rows that say
-- both); combined_n (kecamatan times months of these that came in a report over several months). null: unknown.
-- A report over several months counts where all its months lie in the span (with $final_only: are final) and not each of them was
-- reported by itself; then the months it speaks for are read from nowhere else. Of two that overlap the longer, then the earlier.
with counted as (
    select region_code as kabupaten_kota, period
    from report
    where report_type = 'layanan' and period between $first::date and $last::date and (is_final or not $final_only::boolean)
),

told as (
    select distinct service_volume.region_code, parent_code as kabupaten_kota, period, months,
        (period + to_months(months - 1))::date as until
    from service_volume
    join region using (region_code)
    where period between $first::date and $last::date and (period + to_months(months - 1))::date <= $last::date
),

combined as (
    select told.region_code, told.period, told.months, told.until
    from told
    left join counted on counted.kabupaten_kota = told.kabupaten_kota and counted.period between told.period and told.until
    left join told as by_itself on by_itself.region_code = told.region_code and by_itself.months = 1
        and by_itself.period = counted.period
    where told.months > 1
    group by all
    having count(counted.period) = told.months and count(by_itself.period) < told.months
),

used_combined as (
    select combined.*
    from combined
    anti join combined as other on other.region_code = combined.region_code
        and other.period <= combined.until and other.until >= combined.period
        and (other.months > combined.months or (other.months = combined.months and other.period < combined.period))
),

used as (
    select region_code, period, months from used_combined
    union all
    select region_code, told.period, told.months
    from told
    join counted using (kabupaten_kota, period)
    where told.months = 1 and not exists (
        from used_combined as wider
        where wider.region_code = told.region_code and told.period between wider.period and wider.until)
),

level_of as (
    select ancestor.region_code, ancestor_code, region.level
    from ancestor
    join region on region.region_code = ancestor_code
    where ancestor_code in (select region_code from ancestor where ancestor_code = $region)
),

summed as (                                             -- one row per kecamatan, report and service; '': all services of it
    select
        region_code,
        period,
        months,
        coalesce(service_code, '') as service_code,
        sum(requested) as requested,
        sum(completed) as completed,
        sum(rejected) as rejected,
        sum(complaints) as complaints,
        sum(on_time) filter (where completed is not null) as on_time,
        sum(completed) filter (where on_time is not null) as judged
    from service_volume
    join used using (region_code, period, months)
    group by grouping sets ((region_code, period, months, service_code), (region_code, period, months))
),

by_month as (                                           -- a report over several months adds up once and stands for each of them
    select summed.*, step, (period + to_months(step::int))::date as month
    from summed
    join range(12) as steps(step) on step < months
)

select
    ancestor_code as region_code,
    service_code,
    (sum(requested) filter (where step = 0))::double as requested,
    count(requested)::int as requested_n,
    (count(distinct month) filter (where requested is not null))::int as requested_months,
    (sum(completed) filter (where step = 0))::double as completed,
    count(completed)::int as completed_n,
    (count(distinct month) filter (where completed is not null))::int as completed_months,
    (sum(rejected) filter (where step = 0))::double as rejected,
    count(rejected)::int as rejected_n,
    (count(distinct month) filter (where rejected is not null))::int as rejected_months,
    (sum(complaints) filter (where step = 0))::double as complaints,
    count(complaints)::int as complaints_n,
    (count(distinct month) filter (where complaints is not null))::int as complaints_months,
    (sum(on_time) filter (where step = 0))::double as on_time,
    (sum(judged) filter (where step = 0))::double as judged,
    count(judged)::int as judged_n,
    (count(distinct month) filter (where judged is not null))::int as judged_months,
    (count(*) filter (where months > 1))::int as combined_n
from by_month
join level_of using (region_code)
where service_code = '' or level <> 'kecamatan'
group by ancestor_code, service_code
order by ancestor_code, service_code
