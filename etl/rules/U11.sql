-- U11 · tanya · layanan
-- Layanan tabel ini {layanan}.
-- Jawab: kode layanan yang dimaksud, atau tolak bila tabel ini bukan laporan satu layanan.
-- A table of one service that nobody names, or of all services together: only its sender knows.
select row_id, 'completed' as measure, layanan, layanan as subject
from doubted
where layanan is not null
