"""One kecamatan, one sheet per month and one for the quarter; on the sheet of June the title still says May."""

from workbooks.draw import Sheet

ABOUT = "Satu kecamatan, satu lembar per bulan dan satu lembar triwulan; lembar JUNI masih berjudul BULAN MEI 2026 (disalin), jadi seluruh lembar itu ditanyakan; lembar triwulan hanya jumlah; masuk, selesai, ditolak dengan strip dan kosong."
INBOX = "2026-07-08_35.17_flashdisk"
FILE = "LAPORAN PATEN TW II MOJOAGUNG.xlsx"

SHEETS = [
    Sheet(
        "APRIL",
        """
   |A                       |B                        |C    |D      |E      |F
 1 |KECAMATAN MOJOAGUNG KABUPATEN JOMBANG
 2 |REGISTER PELAYANAN PATEN
 3 |BULAN APRIL 2026
 5 |NO                      |JENIS PELAYANAN          |MASUK|SELESAI|DITOLAK|KET
 6 |1                       |Perekaman KTP-el         |52   |51     |1
 7 |2                       |Kartu Keluarga           |106  |105    |1
 8 |3                       |Surat Keterangan Pindah  |14   |14     |-
 9 |4                       |Akta Kelahiran           |26   |26
10 |5                       |Akta Kematian            |8    |8      |-
11 |6                       |SKTM                     |25   |25     |-
12 |7                       |SKCK                     |16   |16
13 |8                       |Surat Keterangan Usaha   |13   |13     |-
14 |9                       |Surat Keterangan Domisili|7    |7      |-
15 |10                      |Dispensasi Nikah         |2    |2
16 |11                      |Legalisir                |50   |49     |1
17 |                        |JUMLAH                   |319  |316    |3
""",
        head=(5, 5),
    ),
    Sheet(
        "MEI",
        """
   |A                       |B                        |C    |D      |E      |F
 1 |KECAMATAN MOJOAGUNG KABUPATEN JOMBANG
 2 |REGISTER PELAYANAN PATEN
 3 |BULAN MEI 2026
 5 |NO                      |JENIS PELAYANAN          |MASUK|SELESAI|DITOLAK|KET
 6 |1                       |Perekaman KTP-el         |85   |84     |1      |1 org kurang syarat
 7 |2                       |Kartu Keluarga           |90   |89     |1
 8 |3                       |Surat Keterangan Pindah  |10   |10     |-
 9 |4                       |Akta Kelahiran           |18   |18
10 |5                       |Akta Kematian            |6    |6      |-
11 |6                       |SKTM                     |22   |22     |-
12 |7                       |SKCK                     |18   |18
13 |8                       |Surat Keterangan Usaha   |17   |17     |-
14 |9                       |Surat Keterangan Domisili|5    |5      |-
15 |10                      |Dispensasi Nikah         |1    |1
16 |11                      |Legalisir                |44   |43     |1
17 |                        |JUMLAH                   |316  |313    |3
""",
        head=(5, 5),
    ),
    Sheet(
        "JUNI",
        """
   |A                       |B                        |C    |D      |E      |F
 1 |KECAMATAN MOJOAGUNG KABUPATEN JOMBANG
 2 |REGISTER PELAYANAN PATEN
 3 |BULAN MEI 2026
 5 |NO                      |JENIS PELAYANAN          |MASUK|SELESAI|DITOLAK|KET
 6 |1                       |Perekaman KTP-el         |42   |41     |1
 7 |2                       |Kartu Keluarga           |90   |89     |1
 8 |3                       |Surat Keterangan Pindah  |17   |17     |-
 9 |4                       |Akta Kelahiran           |28   |28
10 |5                       |Akta Kematian            |11   |11     |-
11 |6                       |SKTM                     |20   |20     |-
12 |7                       |SKCK                     |19   |19
13 |8                       |Surat Keterangan Usaha   |8    |8      |-
14 |9                       |Surat Keterangan Domisili|5    |5      |-
15 |10                      |Dispensasi Nikah         |1    |1
16 |11                      |Legalisir                |45   |44     |1
17 |                        |JUMLAH                   |286  |283    |3
""",
        head=(5, 5),
    ),
    Sheet(
        "TW II",
        """
   |A                  |B                        |C    |D      |E
 1 |KECAMATAN MOJOAGUNG
 2 |TRIWULAN II (APRIL S/D JUNI) 2026
 4 |NO                 |JENIS PELAYANAN          |MASUK|SELESAI|DITOLAK
 5 |1                  |Perekaman KTP-el         |179  |176    |3
 6 |2                  |Kartu Keluarga           |286  |283    |3
 7 |3                  |Surat Keterangan Pindah  |41   |41     |-
 8 |4                  |Akta Kelahiran           |72   |72     |-
 9 |5                  |Akta Kematian            |25   |25     |-
10 |6                  |SKTM                     |67   |67     |-
11 |7                  |SKCK                     |53   |53     |-
12 |8                  |Surat Keterangan Usaha   |38   |38     |-
13 |9                  |Surat Keterangan Domisili|17   |17     |-
14 |10                 |Dispensasi Nikah         |4    |4      |-
15 |11                 |Legalisir                |139  |136    |3
16 |                   |JUMLAH                   |921  |912    |9
""",
        head=(4, 4),
    ),
]


READING = """
block APRIL  2026-04 35.17.06 | C=requested D=completed E=rejected F=x
6 NP-01 | 52 51 1 .
7 NP-03 | 106 105 1 .
8 NP-04 | 14 14 0 .
9 NP-05 | 26 26 . .
10 NP-06 | 8 8 0 .
11 NP-10 | 25 25 0 .
12 NP-14 | 16 16 . .
13 NP-16 | 13 13 0 .
14 NP-08 | 7 7 0 .
15 NP-11 | 2 2 . .
16 LG-01 | 50 49 1 .
17 | x x x .
block MEI  2026-05 35.17.06 | C=requested D=completed E=rejected F=x
6 NP-01 | 85 84 1 !
7 NP-03 | 90 89 1 .
8 NP-04 | 10 10 0 .
9 NP-05 | 18 18 . .
10 NP-06 | 6 6 0 .
11 NP-10 | 22 22 0 .
12 NP-14 | 18 18 . .
13 NP-16 | 17 17 0 .
14 NP-08 | 5 5 0 .
15 NP-11 | 1 1 . .
16 LG-01 | 44 43 1 .
17 | x x x .
block JUNI  2026-06 35.17.06 | C=requested D=completed E=rejected F=x
6 NP-01 | ? ? ? .
7 NP-03 | ? ? ? .
8 NP-04 | ? ? ? .
9 NP-05 | ? ? . .
10 NP-06 | ? ? ? .
11 NP-10 | ? ? ? .
12 NP-14 | ? ? . .
13 NP-16 | ? ? ? .
14 NP-08 | ? ? ? .
15 NP-11 | ? ? . .
16 LG-01 | ? ? ? .
17 | x x x .
block TW II  | C=x D=x E=x
5 | x x x
6 | x x x
7 | x x x
8 | x x x
9 | x x x
10 | x x x
11 | x x x
12 | x x x
13 | x x x
14 | x x x
15 | x x x
16 | x x x
"""
