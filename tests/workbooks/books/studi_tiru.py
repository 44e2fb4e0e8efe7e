"""Below the recap of the kabupaten stands that of a neighbouring kota, for comparison, with a kecamatan of the same name."""

from workbooks.draw import Sheet

ABOUT = (
    "Rekap kabupaten, di bawahnya tabel pembanding Kota Madiun untuk bahan studi tiru dengan kepala yang sama: Kartoharjo ada di "
    "kedua daerah, dan angka Kota Madiun bukan angka Kartoharjo Magetan."
)
INBOX = "2026-09-08_35.20_surel"
FILE = "bahan rapat evaluasi PATEN.xlsx"

SHEETS = [
    Sheet(
        "Agustus",
        """
   |A |B         |C     |D  |E  |F   |G   |H        |I
  1|  |PEMERINTAH KABUPATEN MAGETAN
  2|  |REKAPITULASI PELAYANAN KECAMATAN BULAN AGUSTUS 2026
  4|NO|KECAMATAN |KTP-EL|KK |KIA|SKTM|SKCK|LEGALISIR|JUMLAH
  5|1 |Poncol    |81    |62 |34 |17  |21  |33       |248
  6|2 |Parang    |97    |74 |40 |22  |25  |29       |287
  7|3 |Takeran   |88    |70 |37 |13  |30  |41       |279
  8|4 |Kawedanan |102   |79 |45 |15  |34  |47       |322
  9|5 |Magetan   |136   |98 |58 |9   |52  |76       |429
 10|6 |Plaosan   |119   |87 |49 |20  |38  |44       |357
 11|7 |Maospati  |112   |83 |47 |12  |41  |58       |353
 12|8 |Barat     |76    |57 |31 |10  |26  |30       |230
 13|9 |Karas     |90    |71 |38 |18  |24  |35       |276
 14|10|Kartoharjo|63    |49 |26 |14  |19  |22       |193
 15|  |JUMLAH    |964   |730|405|150 |310 |415      |2974
 17|  |DAERAH PEMBANDING : KOTA MADIUN, AGUSTUS 2026 (bahan studi tiru)
 18|NO|KECAMATAN |KTP-EL|KK |KIA|SKTM|SKCK|LEGALISIR|JUMLAH
 19|1 |Kartoharjo|204   |151|96 |11  |77  |120      |659
 20|2 |Manguharjo|188   |140|89 |13  |70  |105      |605
 21|3 |Taman     |247   |183|112|10  |94  |138      |784
 22|  |JUMLAH    |639   |474|297|34  |241 |363      |2048
 23|  |Sumber : Bagian Pemerintahan Setda Kota Madiun
""",
        head=(4, 4),
    )
]


READING = """
block Agustus  2026-08 completed | C=NP-02 D=NP-03 E=NP-07 F=NP-10 G=NP-14 H=LG-01 I=x
5 35.20.01  | 81 62 34 17 21 33 x
6 35.20.02  | 97 74 40 22 25 29 x
7 35.20.04  | 88 70 37 13 30 41 x
8 35.20.05  | 102 79 45 15 34 47 x
9 35.20.06  | 136 98 58 9 52 76 x
10 35.20.07 | 119 87 49 20 38 44 x
11 35.20.11 | 112 83 47 12 41 58 x
12 35.20.12 | 76 57 31 10 26 30 x
13 35.20.14 | 90 71 38 18 24 35 x
14 35.20.15 | 63 49 26 14 19 22 x
15          | x x x x x x x
19          | ! ! ! ! ! ! x
20          | ! ! ! ! ! ! x
21          | ! ! ! ! ! ! x
22          | x x x x x x x
"""
