-- U12 · tanya · layanan
-- Keterangan, komentar, atau catatan kaki berkas ini mengubah arti angkanya ("{remark}").
-- Jawab: angka bila angkanya memang untuk bulan laporan itu, atau tolak; kirim ulang dengan angka yang pasti.
-- Figures of another month, of two, or estimated, that only a remark at the end of the row or a footnote gives away.
select row_id, case report_type when 'kepatuhan' then 'status' when 'skm' then 'score' else 'completed' end as measure, remark, remark as subject
from doubted
join any_row using (row_id)
where remark is not null
