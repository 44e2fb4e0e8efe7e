"""A quarter, a half year, and a sheet that only says "up to May"."""

from workbooks.draw import Sheet

ABOUT = (
    "Triwulan I 2026 dan Semester 2 Tahun 2025 dibaca sebagai tiga dan enam bulan; lembar 's.d. Mei 2026' hanya kumulatif: "
    "ditanyakan, tidak pernah dimuat sebagai bulan; kecamatan bernama seperti kabupatennya."
)
INBOX = "2026-06-04_35.03_pos"
FILE = "Rekap PATEN Trenggalek.xlsx"

TRIWULAN = """
   |A |B          |C     |D  |E           |F
 1 |REKAPITULASI PELAYANAN PATEN
 2 |KABUPATEN TRENGGALEK
 3 |TRIWULAN I TAHUN 2026
 5 |No|Kecamatan  |KTP-el|KK |Surat pindah|Jumlah
 6 |1 |Panggul    |210   |133|21          |364
 7 |2 |Munjungan  |160   |98 |14          |272
 8 |3 |Dongko     |188   |120|-           |308
 9 |4 |Watulimo   |195   |117|18          |330
10 |5 |Trenggalek |260   |171|33          |464
11 |  |Jumlah     |1013  |639|86          |1738
"""

SAMPAI_MEI = """
   |A |B          |C     |D   |E           |F
 1 |REKAPITULASI PELAYANAN PATEN
 2 |KABUPATEN TRENGGALEK
 3 |KEADAAN s.d. MEI 2026
 5 |No|Kecamatan  |KTP-el|KK  |Surat pindah|Jumlah
 6 |1 |Panggul    |352   |220 |35          |607
 7 |2 |Munjungan  |270   |163 |22          |455
 8 |3 |Dongko     |311   |199 |2           |512
 9 |4 |Watulimo   |329   |190 |29          |548
10 |5 |Trenggalek |431   |288 |52          |771
11 |  |Jumlah     |1693  |1060|140         |2893
"""

SEMESTER = """
   |A |B          |C     |D   |E           |F
 1 |REKAPITULASI PELAYANAN PATEN
 2 |KABUPATEN TRENGGALEK
 3 |Semester 2 Tahun 2025
 5 |No|Kecamatan  |KTP-el|KK  |Surat pindah|Jumlah
 6 |1 |Panggul    |401   |255 |44          |700
 7 |2 |Munjungan  |322   |201 |30          |553
 8 |3 |Dongko     |377   |240 |5           |622
 9 |4 |Watulimo   |390   |228 |39          |657
10 |5 |Trenggalek |512   |340 |66          |918
11 |  |Jumlah     |2002  |1264|184         |3450
"""

SHEETS = [
    Sheet("TW I", TRIWULAN, merged=("A1:F1", "A2:F2", "A3:F3"), head=(5, 5)),
    Sheet("s.d. Mei", SAMPAI_MEI, merged=("A1:F1", "A2:F2", "A3:F3"), head=(5, 5)),
    Sheet("Tahun lalu", SEMESTER, merged=("A1:F1", "A2:F2", "A3:F3"), head=(5, 5)),
]

READING = """
block TW I  2026-01/3 completed | C=NP-02 D=NP-03 E=NP-04 F=x
6  35.03.01 | 210 133 21 x
7  35.03.02 | 160 98 14 x
8  35.03.04 | 188 120 0 x
9  35.03.08 | 195 117 18 x
10 35.03.11 | 260 171 33 x
11          | x x x x

block s.d. Mei | C=NP-02 D=NP-03 E=NP-04 F=x                  // s.d. Mei 2026: kumulatif, bukan sebulan
6  | ? ? ? x
7  | ? ? ? x
8  | ? ? ? x
9  | ? ? ? x
10 | ? ? ? x
11 | x x x x

block Tahun lalu  2025-07/6 completed | C=NP-02 D=NP-03 E=NP-04 F=x
6  35.03.01 | 401 255 44 x
7  35.03.02 | 322 201 30 x
8  35.03.04 | 377 240 5 x
9  35.03.08 | 390 228 39 x
10 35.03.11 | 512 340 66 x
11          | x x x x
"""
