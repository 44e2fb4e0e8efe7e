-- One row per kecamatan, unsur and survey: the accepted rows of the submission that counts.
insert into snapshot.satisfaction
select region_code, unsur, period, months, score, respondents::bigint as respondents, scale, submission_id, sheet, row, cells
from satisfaction_row
join row_state using (row_id, submission_id)
join changed_unit as unit using (submission_id, region_code, period, months)
where state = 'accepted' and unit.report_type = 'skm'
order by period, region_code, unsur;
