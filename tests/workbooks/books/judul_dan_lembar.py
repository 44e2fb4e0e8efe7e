"""The sheet of August carries the title of September; beside it the sheet of September with its own."""

from workbooks.draw import Sheet

ABOUT = (
    "Lembar 'AGT 2026' berjudul September 2026: ditanyakan; lembar 'SEPT 2026' cocok; layanan dengan singkatan; kolom terbalik (jumlah dan "
    "angka dulu, kecamatan di kanan); Kauman, Gondang, Besuki juga ada di kabupaten lain."
)
INBOX = "2026-10-07_35.04_wa"
FILE = "PATEN T.AGUNG.xlsx"

AGUSTUS = """
   |A     |B    |C   |D   |E         |F
 1 |REKAP BERKAS SELESAI PATEN KAB. TULUNGAGUNG
 2 |BULAN SEPTEMBER 2026
 4 |JUMLAH|KTP-el|KK  |SKTM|KECAMATAN |NO
 5 |160  |90    |55  |15  |Tulungagung|1
 6 |107  |61    |38  |8   |Kauman    |2
 7 |86   |47    |30  |9   |Gondang   |3
 8 |72   |40    |26  |6   |Besuki    |4
 9 |425  |238   |149 |38  |JUMLAH
"""

SEPTEMBER = """
   |A     |B    |C   |D   |E         |F
 1 |REKAP BERKAS SELESAI PATEN KAB. TULUNGAGUNG
 2 |BULAN SEPTEMBER 2026
 4 |JUMLAH|KTP-el|KK  |SKTM|KECAMATAN |NO
 5 |169  |96    |60  |13  |Tulungagung|1
 6 |105  |58    |40  |7   |Kauman    |2
 7 |91   |50    |33  |8   |Gondang   |3
 8 |67   |41    |21  |5   |Besuki    |4
 9 |432  |245   |154 |33  |JUMLAH
"""

SHEETS = [
    Sheet("AGT 2026", AGUSTUS, merged=("A1:F1", "A2:F2"), head=(4, 4)),
    Sheet("SEPT 2026", SEPTEMBER, merged=("A1:F1", "A2:F2"), head=(4, 4)),
]

READING = """
block AGT 2026 | A=x B=NP-02 C=NP-03 D=NP-10 F=x                 // lembar Agustus, judul September
5 | x ? ? ? x
6 | x ? ? ? x
7 | x ? ? ? x
8 | x ? ? ? x
9 | x x x x x

block SEPT 2026  2026-09 completed | A=x B=NP-02 C=NP-03 D=NP-10 F=x
5 35.04.01 | x 96 60 13 x
6 35.04.05 | x 58 40 7 x
7 35.04.09 | x 50 33 8 x
8 35.04.15 | x 41 21 5 x
9          | x x x x x
"""
