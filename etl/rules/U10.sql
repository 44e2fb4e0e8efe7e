-- U10 · tanya · layanan
-- Kecamatan ini dijumlahkan dari desa atau bagian, tetapi ada yang kosong (mulai sel {bagian}) dan tidak ada jumlah yang membenarkannya.
-- Jawab: nihil bila yang kosong memang tidak ada berkasnya, atau tolak; kirim ulang setelah bagian yang kosong diisi.
-- An empty part is unknown, and so is the sum, unless the sender's own total shows that it stands for nothing.
select row_id, 'completed' as measure, bagian, bagian as subject
from doubted
where bagian is not null
