-- L08 · galat · layanan
-- Selesai tepat waktu ({on_time}) melebihi selesai ({completed}).
-- Perbaiki: yang tepat waktu adalah bagian dari yang selesai; periksa kedua angka itu.
select row_id, 'on_time' as measure, on_time, completed
from service_row
where on_time > completed
