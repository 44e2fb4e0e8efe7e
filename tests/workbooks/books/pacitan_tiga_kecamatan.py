"""A desk officer pastes the reports of three kecamatan under one another; the third uses a form of its own."""

from workbooks.draw import Sheet

ABOUT = (
    "Petugas wilayah menggabung tiga kecamatan: nama kecamatan tegak di kolom pertama yang digabung, permohonan menurut L dan P tanpa "
    "jumlah (dijumlahkan), selesai; kecamatan ketiga di bawah dengan bentuk lain; bulan hanya di nama lembar, disingkat."
)
INBOX = "2026-09-09_35.01_wa"
FILE = "gabungan 3 kec.xlsx"

SHEETS = [
    Sheet(
        "Agt 2026",
        """
   |A        |B              |C         |D      |E            |F
  1|DATA PELAYANAN KECAMATAN WILAYAH BARAT KABUPATEN PACITAN
  3|KEC.     |JENIS PELAYANAN|PERMOHONAN|       |SELESAI      |KET
  4|         |               |L         |P
  5|PUNUNG   |Cetak KTP-el   |31        |34     |62
  6|         |Kartu Keluarga |22        |19     |40
  7|         |Surat Pindah   |5         |6      |11
  8|         |Akta Kelahiran |9         |7      |15
  9|         |SKTM           |12        |15     |27
 10|         |Ket. Ahli Waris|2         |1      |3
 11|         |Sub jumlah     |81        |82     |158
 12|PRINGKUKU|Cetak KTP-el   |26        |23     |49
 13|         |Kartu Keluarga |17        |20     |35           |2 proses
 14|         |Surat Pindah   |-         |4      |4
 15|         |Akta Kelahiran |6         |8      |14
 16|         |SKTM           |10        |9      |19
 17|         |Ket. Ahli Waris|1         |-      |1
 18|         |Sub jumlah     |60        |64     |122
 21|KECAMATAN DONOROJO (pakai blangko lama)
 22|No       |Macam Pelayanan|Masuk     |Selesai|Belum selesai
 23|1        |Cetak KTP-el   |58        |55     |3
 24|2        |Kartu Keluarga |43        |40     |3
 25|3        |Surat Pindah   |9         |9      |0
 26|4        |Akta Kelahiran |17        |16     |1
 27|5        |SKTM           |25        |25     |0
 28|6        |Ket. Ahli Waris|4         |3      |1
 29|         |Total          |156       |148    |8
""",
        merged=("A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "A5:A11", "A12:A18", "A21:E21"),
        head=(3, 4),
        rotated=("A5", "A12"),
    )
]

READING = """
block Agt 2026  2026-08 35.01.03 | C=requested D=x E=completed F=x
5 NP-02 | 65@* . 62 .
6 NP-03 | 41@* . 40 .
7 NP-04 | 11@* . 11 .
8 NP-05 | 16@* . 15 .
9 NP-10 | 27@* . 27 .
10 NP-15 | 3@* . 3 .
11 | x x x .

block Agt 2026  2026-08 35.01.02 | C=requested D=x E=completed F=x
12 NP-02 | 49@* . 49 .
13 NP-03 | 37@* . 35 !
14 NP-04 | 4@* . 4 .
15 NP-05 | 14@* . 14 .
16 NP-10 | 19@* . 19 .
17 NP-15 | 1@* . 1 .
18 | x x x .

block Agt 2026  2026-08 35.01.01 | C=requested D=completed E=pending
23 NP-02 | 58 55 3
24 NP-03 | 43 40 3
25 NP-04 | 9 9 0
26 NP-05 | 17 16 1
27 NP-10 | 25 25 0
28 NP-15 | 4 3 1
29 | x x x
"""
