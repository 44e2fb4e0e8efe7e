-- One row per kecamatan, unsur and survey: the accepted rows of the submission that counts.
insert into snapshot.satisfaction
select region_code, unsur, period, months, score, respondents::bigint as respondents, scale, submission_id, sheet, row, cells
from satisfaction_row
anti join (from row_fate where state <> 'accepted') using (row_id)
semi join (from changed_unit where report_type = 'skm') using (submission_id, region_code, period, months);
