"""One kecamatan's own evaluation: status in a word and a remark beside it."""

from workbooks.draw import Sheet

ABOUT = "Evaluasi mandiri satu kecamatan: syarat S, A dan T ke bawah dengan Sudah/Belum/Tidak berlaku; 'Masih proses di Bagian Hukum' ditanyakan; satu status kosong; keterangan berisi jumlah loket, kursi, PC; jumlah terpenuhi di bawah."
INBOX = "2026-10-05_35.72_surel"
FILE = "Form evaluasi mandiri PATEN Kepanjenkidul.xlsx"

SHEETS = [
    Sheet(
        "Form 1",
        """
   |A        |B |C               |D            |E
 1 |EVALUASI MANDIRI PERSYARATAN PATEN
 3 |Kecamatan|  |: Kepanjenkidul
 4 |Kota     |  |: Blitar
 5 |Bulan    |  |: September 2026
 7 |No       |  |Persyaratan     |Status       |Keterangan
 8 |A        |  |PERSYARATAN SUBSTANTIF
 9 |         |1 |Pelimpahan sebagian wewenang wali kota kepada camat|Sudah        |Perwali
10 |         |2 |Rincian kewenangan perizinan|Tidak berlaku|perizinan melalui OSS
11 |         |3 |Rincian kewenangan non perizinan|Sudah        |lampiran Perwali
12 |B        |  |PERSYARATAN ADMINISTRATIF
13 |         |1 |Jenis pelayanan |Sudah        |
14 |         |2 |Persyaratan pelayanan|Sudah        |banner di ruang tunggu
15 |         |3 |Proses/prosedur pelayanan|Sudah        |
16 |         |4 |Pejabat yang bertanggung jawab|Sudah        |
17 |         |5 |Waktu pelayanan |Sudah        |
18 |         |6 |Biaya pelayanan |Sudah        |Rp 0
19 |         |7 |Uraian tugas personil kecamatan|Masih proses di Bagian Hukum|
20 |C        |  |PERSYARATAN TEKNIS
21 |         |1 |Loket/meja pendaftaran|Sudah        |2 loket
22 |         |2 |Tempat pemrosesan berkas|Sudah        |
23 |         |3 |Tempat pembayaran|Tidak berlaku|gratis
24 |         |4 |Tempat penyerahan dokumen|Sudah        |
25 |         |5 |Tempat pengolahan data dan informasi|Sudah        |3 PC, 1 rusak
26 |         |6 |Tempat penanganan pengaduan|Belum        |jadi satu dengan informasi
27 |         |7 |Tempat piket    |Sudah        |
28 |         |8 |Ruang tunggu    |Sudah        |24 kursi
29 |         |9 |Perangkat pendukung lainnya|             |
30 |         |10|Petugas informasi|Belum        |
31 |         |11|Petugas loket/penerima berkas|Sudah        |2 orang
32 |         |12|Petugas operator komputer|Sudah        |
33 |         |13|Petugas pemegang kas|Tidak berlaku|
34 |         |  |Jumlah terpenuhi|16           |dari 23
36 |         |  |                |Blitar, 2 Oktober 2026
37 |         |  |                |Sekretaris Kecamatan
""",
        merged=("A1:E1", "A7:B7"),
        head=(7, 7),
    )
]


READING = """
block Form 1  35.72.01 2026-09 | D=status
9 S1 | terpenuhi
10 S2 | tidak_berlaku
11 S3 | terpenuhi
13 A1 | terpenuhi
14 A2 | terpenuhi
15 A3 | terpenuhi
16 A4 | terpenuhi
17 A5 | terpenuhi
18 A6 | terpenuhi
19 A7 | !
21 T1 | terpenuhi
22 T2 | terpenuhi
23 T3 | tidak_berlaku
24 T4 | terpenuhi
25 T5 | terpenuhi
26 T6 | belum
27 T7 | terpenuhi
28 T8 | terpenuhi
29 T9 | .
30 T10 | belum
31 T11 | terpenuhi
32 T12 | terpenuhi
33 T13 | tidak_berlaku
34 | x
"""
