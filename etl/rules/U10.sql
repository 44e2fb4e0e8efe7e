-- U10 · tanya · layanan
-- Angka kecamatan ini dijumlahkan dari rincian desa atau bagian, tetapi tidak pasti: {bagian}.
-- Jawab: rincian bila jumlah rincian itu benar (yang kosong berarti tidak ada), atau tolak; kirim ulang setelah dibetulkan.
-- An empty part is unknown, and so is the sum, unless the sender's own total shows that it stands for nothing.
select row_id, 'completed' as measure, bagian, bagian as subject
from doubted
where bagian is not null
