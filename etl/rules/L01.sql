-- L01 · tanya · layanan
-- Layanan "{service_text}" tidak dikenal.
-- Jawab: kode layanan yang dimaksud, atau tolak bila baris ini memang salah.
-- One question for each spelling of a file; the nearest known name is only proposed.
select row_id, 'service_code' as measure, coalesce(service_text, '(kosong)') as service_text, service_text as subject, nearest.code as suggestion
from service_row
left join service_name on service_name.submission_id = service_row.submission_id and service_name.text = service_text
left join nearest on nearest.kind = 'service' and nearest.text = service_text and nearest.submission_id = service_row.submission_id
where (service_row.service_code is null or service_name.answer is not null) and row_id not in (select row_id from doubted where layanan is not null)
