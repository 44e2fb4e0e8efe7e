-- One row: what the snapshot holds. The month is the last whose due day has passed.
with due as (
    select max(period) as period from report where report_type = 'layanan' and due_on < (select value::date from meta where key = 'as_of')
)

select
    (select value from meta where key = 'as_of') as as_of,
    (select value from meta where key = 'simulated') as simulated,
    (select count(*) from submission)::int as submissions,
    (select max(received_at) from submission) as last_received,
    (select count(distinct question) from finding join submission using (submission_id)
        where question is not null and not answered and not replaced)::int as open_questions,
    (select period from due) as period,
    (select count(*) from report where report_type = 'layanan' and period = (select period from due) and timeliness in ('tepat_waktu', 'terlambat', 'masuk'))::int as came,
    (select list(region.label order by region_code) from report join region using (region_code)
        where report_type = 'layanan' and period = (select period from due) and timeliness = 'belum_lapor') as missing
