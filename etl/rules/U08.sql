-- U08 · tanya · layanan, skm
-- Angka ini tertulis sampai dengan bulan laporan ({kumulatif}), bukan untuk satu bulan.
-- Jawab: sebulan bila angka itu sebenarnya hanya untuk bulan laporan, atau tolak; kirim ulang dengan angka bulan itu saja.
-- A running total loaded as a month would count everything before it again.
select row_id, 'completed' as measure, kumulatif, kumulatif as subject
from doubted
where kumulatif is not null
