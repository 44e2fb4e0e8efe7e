"""Daftar persyaratan satu kecamatan dengan centang di kolom Ya, Tidak atau T.B., kelompok bernomor Romawi, rincian a–f; satu butir dicentang dua kali, satu tidak dicentang; jumlah centang."""

from workbooks.draw import Sheet

ABOUT = "Daftar persyaratan satu kecamatan dengan centang di kolom Ya, Tidak atau T.B., kelompok bernomor Romawi, rincian a–f; satu butir dicentang dua kali, satu tidak dicentang; jumlah centang."
INBOX = "2026-09-07_35.16_antar"
FILE = "form mandiri paten.xlsx"

SHEETS = [
    Sheet(
        "Form",
        r"""
   |A |B                     |C    |D    |E   |F
 1 |  |KECAMATAN PACET KABUPATEN MOJOKERTO
 2 |  |FORMULIR PENILAIAN MANDIRI PERSYARATAN PATEN
 3 |  |Keadaan sampai dengan 31 Agustus 2026
 5 |NO|PERSYARATAN           |HASIL|     |    |BUKTI / KETERANGAN
 6 |  |                      |Ya   |Tidak|T.B.
 7 |I |SUBSTANTIF
 8 |1 |Pelimpahan sebagian wewenang bupati kepada camat ditetapkan|√    |     |    |Perbup 14 Tahun 2022
 9 |2 |Rincian perizinan     |     |     |√   |izin usaha lewat OSS
10 |3 |Rincian non perizinan |√    |     |    |lampiran Perbup
11 |II|ADMINISTRATIF
12 |1 |Standar pelayanan :
13 |  |a. Jenis pelayanan    |√
14 |  |b. Persyaratan pelayanan|√
15 |  |c. Prosedur pelayanan |√    |     |    |bagan alur dipasang
16 |  |d. Pejabat penanggung jawab|√
17 |  |e. Waktu pelayanan    |     |√    |    |masih dibahas
18 |  |f. Biaya pelayanan    |√    |     |    |gratis
19 |2 |Uraian tugas personil |     |√    |    |draf SK
20 |III|TEKNIS
21 |1 |Loket/meja pendaftaran|√    |     |    |2 loket
22 |2 |Tempat pemrosesan berkas|√
23 |3 |Tempat pembayaran     |     |     |√
24 |4 |Tempat penyerahan dokumen|√
25 |5 |Tempat pengolahan data dan informasi|√    |√    |    |ada, jaringan putus
26 |6 |Tempat penanganan pengaduan|     |√
27 |7 |Tempat piket          |√
28 |8 |Ruang tunggu          |√    |     |    |18 kursi
29 |9 |Perangkat pendukung lainnya
30 |10|Petugas informasi     |     |√
31 |11|Petugas loket         |√    |     |    |2 orang
32 |12|Operator komputer     |√    |     |    |1 orang
33 |13|Pemegang kas          |     |     |√
34 |  |Jumlah                |15   |5    |3
35 |  |T.B. = tidak berlaku
37 |  |                      |     |     |    |Pacet, 4 September 2026
38 |  |                      |     |     |    |CAMAT PACET
""",
        merged=("A5:A6", "B5:B6", "C5:E5", "F5:F6"),
        head=(5, 6),
    ),
]


READING = """
block Form  35.16.03 2026-08 status | C=status D=status E=status
8 S1          | terpenuhi . .
9 S2          | . . tidak_berlaku
10 S3         | terpenuhi . .
13 A1         | terpenuhi . .
14 A2         | terpenuhi . .
15 A3         | terpenuhi . .
16 A4         | terpenuhi . .
17 A5         | . belum .
18 A6         | terpenuhi . .
19 A7         | . belum .
21 T1         | terpenuhi . .
22 T2         | terpenuhi . .
23 T3         | . . tidak_berlaku
24 T4         | terpenuhi . .
25 T5         | ? ? .   // Ya dan Tidak dicentang
26 T6         | . belum .
27 T7         | terpenuhi . .
28 T8         | terpenuhi . .
30 T10        | . belum .
31 T11        | terpenuhi . .
32 T12        | terpenuhi . .
33 T13        | . . tidak_berlaku
34            | x x x
"""
