"""NIHIL merged over a row and over a whole table; a kecamatan of the kota in the list of the kabupaten of the same name."""

from workbooks.draw import Sheet

ABOUT = (
    "NIHIL digabung atas satu baris dan atas seluruh tabel perizinan; judul hanya menyebut Probolinggo; Mayangan milik Kota "
    "Probolinggo terselip di rekap kabupaten dan tidak dimuat; nama yang juga dimiliki kabupaten lain; ejaan lain."
)
INBOX = "2026-03-09_35.13_surel"
FILE = "rekap.xlsx"

NON_PERIZINAN = """
   |A |B                       |C     |D |E   |F   |G               |H
 1 |REKAPITULASI PELAYANAN PATEN - NON PERIZINAN
 2 |KABUPATEN/KOTA : PROBOLINGGO
 3 |BULAN : FEBRUARI 2026
 5 |No|Kecamatan               |Jenis Pelayanan|||    |                |Jumlah
 6 |  |                        |KTP-el|KK|SKTM|SKCK|Dispensasi nikah
 7 |1 |Sukapura                |61    |30|8   |11  |1               |111
 8 |2 |Sumber                  |44    |21|5   |7   |-               |77
 9 |3 |Pajarakan               |72    |41|9   |15  |2               |139
10 |4 |Kraksaan                |133   |80|17  |29  |3               |262
11 |5 |Lumbang                 |NIHIL
12 |6 |Gading                  |58    |33|7   |12  |1               |111
13 |7 |Mayangan                |90    |51|11  |20  |2               |174
14 |8 |Paiton                  |101   |62|12  |24  |2               |201
15 |9 |Dringu                  |66    |39|10  |13  |-               |128
16 |  |Jumlah                  |625   |357|79 |131 |11              |1203
"""

PERIZINAN = """
   |A |B                       |C     |D   |E   |F
 1 |REKAPITULASI PELAYANAN PATEN - PERIZINAN
 2 |KABUPATEN/KOTA : PROBOLINGGO
 3 |BULAN : FEBRUARI 2026
 5 |No|Kecamatan               |Jenis Pelayanan||  |Jumlah
 6 |  |                        |IMB   |SIUP|IUMK
 7 |1 |Sukapura                |NIHIL
 8 |2 |Sumber
 9 |3 |Pajarakan
10 |4 |Kraksaan
11 |5 |Lumbang
12 |6 |Gading
13 |7 |Paiton
14 |8 |Dringu
15 |  |Jumlah
17 |  |Perizinan berusaha dilayani melalui OSS
"""

SHEETS = [
    Sheet(
        "NON PERIZINAN",
        NON_PERIZINAN,
        merged=("A1:H1", "A2:H2", "A3:H3", "A5:A6", "B5:B6", "C5:G5", "H5:H6", "C11:H11"),
        head=(5, 6),
    ),
    Sheet(
        "PERIZINAN",
        PERIZINAN,
        merged=("A1:F1", "A2:F2", "A3:F3", "A5:A6", "B5:B6", "C5:E5", "F5:F6", "C7:F15"),
        head=(5, 6),
    ),
]

READING = """
block NON PERIZINAN  2026-02 completed | C=NP-02 D=NP-03 E=NP-10 F=NP-14 G=NP-11 H=x
7  35.13.01 | 61 30 8 11 1 x
8  35.13.02 | 44 21 5 7 0 x
9  35.13.16 | 72 41 9 15 2 x
10 35.13.14 | 133 80 17 29 3 x
11 35.13.24 | 0 0@C11 0@C11 0@C11 0@C11 .
12 35.13.09 | 58 33 7 12 1 x
13          | ! ! ! ! ! x
14 35.13.12 | 101 62 12 24 2 x
15 35.13.19 | 66 39 10 13 0 x
16          | x x x x x x

block PERIZINAN  2026-02 completed | C=IZ-01 D=IZ-04 E=IZ-02
7  35.13.01 | 0@C7 0@C7 0@C7
8  35.13.02 | 0@C7 0@C7 0@C7
9  35.13.16 | 0@C7 0@C7 0@C7
10 35.13.14 | 0@C7 0@C7 0@C7
11 35.13.24 | 0@C7 0@C7 0@C7
12 35.13.09 | 0@C7 0@C7 0@C7
13 35.13.12 | 0@C7 0@C7 0@C7
14 35.13.19 | 0@C7 0@C7 0@C7
"""
