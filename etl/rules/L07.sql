-- L07 · galat · layanan
-- Selesai ({completed}) ditambah ditolak ({rejected}) melebihi permohonan ({requested}) dan sisa bulan lalu ({carried_over}).
-- Perbaiki: periksa kembali kolom Selesai; angka itu tidak boleh lebih besar dari berkas yang ada.
-- Unknown stock is not zero: without "sisa bulan lalu" in the sheet the comparison is null and the rule stays silent.
select row_id, 'completed' as measure, completed, rejected, requested, carried_over
from service_row
where completed + rejected > requested + carried_over
