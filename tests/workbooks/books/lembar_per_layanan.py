"""A sheet for each service, named in the sheet's name alone; totals without a label; the same title twice."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu lembar per layanan (nama layanan hanya di nama lembar); jumlah tanpa label di tengah dan di bawah, dikenali dari "
    "hitungannya; sisa bulan lalu dan sisa; lembar SKTM memuat dua kolom berjudul SELESAI: kolom yang mana, ditanyakan."
)
INBOX = "2026-04-07_35.08_surel"
FILE = "PATEN LUMAJANG MARET 2026.xlsx"

KTP = """
   |A |B         |C  |D    |E      |F      |G
 1 |REKAP PELAYANAN KECAMATAN KABUPATEN LUMAJANG
 2 |BULAN MARET 2026
 4 |NO|KECAMATAN |SISA BULAN LALU|MASUK|SELESAI|DITOLAK|SISA
 5 |1 |Candipuro |3  |41   |40     |1      |3
 6 |2 |Pasirian  |6  |77   |75     |2      |6
 7 |3 |Tempeh    |4  |69   |66     |1      |6
 8 |  |          |13 |187  |181    |4      |15
 9 |4 |Lumajang  |10 |112  |109    |3      |10
10 |5 |Sukodono  |2  |58   |57     |-      |3
11 |6 |Klakah    |5  |49   |50     |1      |3
12 |  |          |17 |219  |216    |4      |16
13 |  |          |30 |406  |397    |8      |31
"""

KK = """
   |A |B         |C  |D    |E      |F      |G
 1 |REKAP PELAYANAN KECAMATAN KABUPATEN LUMAJANG
 2 |BULAN MARET 2026
 4 |NO|KECAMATAN |SISA BULAN LALU|MASUK|SELESAI|DITOLAK|SISA
 5 |1 |Candipuro |1  |30   |29     |-      |2
 6 |2 |Pasirian  |2  |51   |50     |1      |2
 7 |3 |Tempeh    |-  |47   |45     |-      |2
 8 |4 |Lumajang  |5  |80   |79     |2      |4
 9 |5 |Sukodono  |1  |39   |40     |-      |-
10 |6 |Klakah    |-  |33   |32     |1      |-
11 |  |          |9  |280  |275    |4      |10
"""

SKTM = """
   |A |B         |C    |D      |E      |F
 1 |REKAP PELAYANAN KECAMATAN KABUPATEN LUMAJANG
 2 |BULAN MARET 2026
 4 |NO|KECAMATAN |MASUK|SELESAI|SELESAI|DITOLAK
 5 |1 |Candipuro |12   |12     |10     |-
 6 |2 |Pasirian  |15   |14     |13     |1
 7 |3 |Tempeh    |9    |9      |9      |-
 8 |4 |Lumajang  |21   |20     |18     |1
 9 |5 |Sukodono  |11   |11     |11     |-
10 |6 |Klakah    |8    |8      |7      |-
11 |  |          |76   |74     |68     |2
"""

SHEETS = [
    Sheet("KTP-el", KTP, merged=("A1:G1", "A2:G2"), head=(4, 4)),
    Sheet("KK", KK, merged=("A1:G1", "A2:G2"), head=(4, 4)),
    Sheet("SKTM", SKTM, merged=("A1:F1", "A2:F2"), head=(4, 4)),
]

READING = """
block KTP-el  2026-03 NP-02 | C=carried_over D=requested E=completed F=rejected G=pending
5  35.08.03 | 3 41 40 1 3
6  35.08.04 | 6 77 75 2 6
7  35.08.05 | 4 69 66 1 6
8           | x x x x x
9  35.08.10 | 10 112 109 3 10
10 35.08.15 | 2 58 57 0 3
11 35.08.19 | 5 49 50 1 3
12          | x x x x x
13          | x x x x x

block KK  2026-03 NP-03 | C=carried_over D=requested E=completed F=rejected G=pending
5  35.08.03 | 1 30 29 0 2
6  35.08.04 | 2 51 50 1 2
7  35.08.05 | 0 47 45 0 2
8  35.08.10 | 5 80 79 2 4
9  35.08.15 | 1 39 40 0 0
10 35.08.19 | 0 33 32 1 0
11          | x x x x x

block SKTM  2026-03 NP-10 | C=requested D=completed E=completed F=rejected      // dua kolom berjudul SELESAI
5  | ? ! ! ?
6  | ? ! ! ?
7  | ? ! ! ?
8  | ? ! ! ?
9  | ? ! ! ?
10 | ? ! ! ?
11 | x x x x
"""
