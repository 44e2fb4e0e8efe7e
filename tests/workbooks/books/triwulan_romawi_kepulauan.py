"""Satu kecamatan, dinamai hanya di nama berkas dan tanda tangan; bulan Romawi VII–IX dengan masuk dan selesai, jumlah triwulan; layanan yang tidak dikenal; September satu layanan kosong."""

from workbooks.draw import Sheet

ABOUT = "Satu kecamatan, dinamai hanya di nama berkas dan tanda tangan; bulan Romawi VII–IX dengan masuk dan selesai, jumlah triwulan; layanan yang tidak dikenal; September satu layanan kosong."
INBOX = "2026-10-06_35.29_wa"
FILE = "Yan Publik Kec Sapeken TW III.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        r"""
   |A |B                 |C    |D      |E    |F      |G    |H      |I                     |J      |K
 1 |  |PEMERINTAH KABUPATEN SUMENEP
 2 |  |LAPORAN PELAYANAN TRIWULAN III TAHUN 2026
 4 |NO|MACAM PELAYANAN   |VII  |       |VIII |       |IX   |       |JML TW III            |       |KET
 5 |  |                  |Masuk|Selesai|Masuk|Selesai|Masuk|Selesai|Masuk                 |Selesai
 6 |1 |Rekam KTP-el      |48   |48     |61   |61     |39   |39     |148                   |148
 7 |2 |SKTM              |22   |22     |18   |18     |25   |24     |65                    |64
 8 |3 |SKCK              |9    |9      |14   |14     |11   |11     |34                    |34
 9 |4 |Surat Pindah      |7    |6      |5    |6      |4    |4      |16                    |16
10 |5 |Pas Perahu Nelayan|13   |13     |8    |8      |10   |10     |31                    |31     |buku dari KUPP
11 |6 |Ijin Keramaian    |3    |3      |-    |-      |2    |2      |5                     |5
12 |7 |Ket. Ahli Waris   |2    |2      |1    |1      |     |       |3                     |3      |Sept. blm direkap
13 |8 |Domisili          |4    |4      |6    |6      |3    |3      |13                    |13
14 |  |Jumlah            |108  |107    |113  |114    |94   |93     |315                   |314
16 |  |                  |     |       |     |       |     |       |Sapeken, 2 Oktober 2026
17 |  |                  |     |       |     |       |     |       |CAMAT SAPEKEN
""",
        merged=("A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4", "I4:J4", "K4:K5"),
        head=(4, 5),
    ),
]


READING = """
block Sheet1  35.29.25 | C=2026-07:requested D=2026-07:completed E=2026-08:requested F=2026-08:completed G=2026-09:requested H=2026-09:completed I=x J=x
6 NP-01       | 48 48 61 61 39 39 x x
7 NP-10       | 22 22 18 18 25 24 x x
8 NP-14       | 9 9 14 14 11 11 x x
9 NP-04       | 7 6 5 6 4 4 x x
10            | ! ! ! ! ! ! x x
11 IZ-08      | 3 3 0 0 2 2 x x
12 NP-15      | 2 2 1 1 . . x x
13 NP-08      | 4 4 6 6 3 3 x x
14            | x x x x x x x x
"""
