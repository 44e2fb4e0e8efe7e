-- L20 · tanya · layanan
-- Semua angka kolom ini berakhir .000 (seperti {text}); mungkin itu angka desimal, dan maksudnya {meant}.
-- Jawab: satuan bila .000 itu desimal (42.000 berarti 42), angka bila memang ribuan seperti tertulis, atau tolak bila salah.
-- Some programs write 42 as 42.000, which reads as forty-two thousand: no single number gives it away, only that all are like that.
with written as (
    unpivot (
        select row_id, submission_id, requested_text as requested, completed_text as completed, rejected_text as rejected,
            on_time_text as on_time, carried_over_text as carried_over, pending_text as pending, complaints_text as complaints
        from service_row
    ) on requested, completed, rejected, on_time, carried_over, pending, complaints into name measure value "text"
),

counted as (from written where not regexp_full_match(lower("text"), '0|--?-?|–|—|−|nihil')),

padded as (
    select submission_id, measure
    from counted
    group by submission_id, measure
    having count(*) >= 3 and bool_and(regexp_full_match("text", '\d{1,3}(\.\d{3})*\.000'))
)

select row_id, measure, "text", (plain_number_of("text") / 1000)::bigint as meant, measure as subject, 'satuan' as suggestion
from counted
semi join padded using (submission_id, measure)
