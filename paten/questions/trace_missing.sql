-- One row per kecamatan at or below $region that $expected awaits in $period and of which the number has no report of that month:
-- region_code, label, parent (label of its kabupaten/kota).
with evidence_row as (
{rows}
),

reporting as (
{reporting}
)

select coverage.region_code, region.label, parent.label as parent
from coverage
join ancestor on ancestor.region_code = coverage.region_code and ancestor_code = $region
join region on region.region_code = coverage.region_code and region.level = 'kecamatan'
join region as parent on parent.region_code = region.parent_code
where report_type = $expected and period = $period::date and n_expected > 0
    and coverage.region_code not in (select region_code from reporting)
order by coverage.region_code
