-- One row per region at or below $region with open questions about reports of $first to $last (or of no month: registers of acts):
-- region_code, n_questions. A file that newer ones replaced asks for nothing. A question from a sender counts for its kabupaten/kota, one about a kecamatan for that one as well.
with waiting as (
    select submission_id, asked, any_value(submission.region_code) as sender, list(distinct finding.region_code) as about
    from finding
    join submission using (submission_id)
    where question is not null and not answered and not replaced
        and (coalesce(len(periods), 0) = 0
            or len(list_filter(periods, lambda one: one between $first::date and $last::date)) > 0)
    group by submission_id, asked
),

concerned as (
    select asked, sender as region_code from waiting
    union
    select asked, unnest(about) from waiting
)

select ancestor_code as region_code, count(distinct asked)::int as n_questions
from concerned
join ancestor using (region_code)
where ancestor_code in (select region_code from ancestor where ancestor_code = $region)
group by ancestor_code
order by ancestor_code
