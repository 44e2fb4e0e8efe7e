-- One row per monthly report type of the kabupaten/kota $region that came for $period without any row of some kecamatan, layanan first:
-- report_type, names (of those kecamatan). Of whom all rows were held or rejected is not among them.
with came as (
    select report_type
    from report
    where region_code = $region
        and period = $period
        and report_type in ('layanan', 'kepatuhan')
        and timeliness in ('tepat_waktu', 'terlambat', 'masuk')
        and n_kecamatan < n_kecamatan_expected
)

select came.report_type, list(region.label order by region.region_code) as names
from came
join coverage on coverage.report_type = came.report_type and coverage.period = $period and n_expected > 0
join region on region.region_code = coverage.region_code and region.parent_code = $region
where not exists (
    from unit
    where unit.region_code = region.region_code
        and unit.report_type = came.report_type
        and unit.current
        and unit.period <= $period
        and $period < unit.period + to_months(unit.months)
)
group by came.report_type
order by came.report_type desc
