"""Kecamatan as heading rows that carry their own totals, their kelurahan below, some named like the kecamatan."""

from workbooks.draw import Sheet

ABOUT = (
    "Baris kecamatan (Romawi) memuat jumlahnya, kelurahan di bawahnya; kelurahan Gadingrejo di kecamatan Gadingrejo, Purworejo di Purworejo, "
    "Bugul Kidul di Bugul Kidul: tidak dihitung dua kali dan tidak menggantikan kecamatannya."
)
INBOX = "2026-11-05_35.75_wa"
FILE = "PATEN KOTA PASURUAN OKT 2026.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A  |B                    |C     |D |E   |F
 1 |REKAPITULASI PELAYANAN PATEN
 2 |KOTA PASURUAN
 3 |BULAN OKTOBER 2026
 5 |NO |KECAMATAN / KELURAHAN|KTP-el|KK|SKTM|JUMLAH
 6 |I  |KEC. GADINGREJO      |61    |38|12  |111
 7 |1  |Bukir                |10    |6 |2   |18
 8 |2  |Gadingrejo           |20    |13|4   |37
 9 |3  |Gentong              |14    |9 |1   |24
10 |4  |Karangketug          |17    |10|5   |32
11 |II |KEC. PURWOREJO       |48    |32|7   |87
12 |1  |Purworejo            |18    |12|3   |33
13 |2  |Kebonagung           |16    |11|2   |29
14 |3  |Pohjentrek           |14    |9 |2   |25
15 |III|KEC. BUGUL KIDUL     |35    |22|4   |61
16 |1  |Bugul Kidul          |12    |8 |1   |21
17 |2  |Blandongan           |13    |7 |3   |23
18 |3  |Kepel                |10    |7 |-   |17
19 |   |JUMLAH               |144   |92|23  |259
""",
        merged=("A1:F1", "A2:F2", "A3:F3"),
        head=(5, 5),
    )
]

READING = """
block Sheet1  2026-10 completed | C=NP-02 D=NP-03 E=NP-10 F=x
6 35.75.01  | 61 38 12 x
7           | x x x x
8           | x x x x
9           | x x x x
10          | x x x x
11 35.75.02 | 48 32 7 x
12          | x x x x
13          | x x x x
14          | x x x x
15 35.75.03 | 35 22 4 x
16          | x x x x
17          | x x x x
18          | x x x x
19          | x x x x
"""
