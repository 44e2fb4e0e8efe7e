"""Months as groups of rows, a total below each group, the year in the title alone."""

from workbooks.draw import Sheet

ABOUT = (
    "Bulan sebagai kelompok baris (sekali digabung, sekali hanya di baris pertama), tahun hanya di judul, jumlah per bulan dan "
    "jumlah triwulan; Masuk dan Terbit di bawah layanan; kecamatan yang belum lapor kosong; kecamatan Ngawi di Kabupaten Ngawi."
)
INBOX = "2026-10-12_35.21_surel"
FILE = "paten tw3 ngawi.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A        |B        |C    |D     |E    |F     |G    |H     |I
 1 |REKAP LAYANAN PATEN KABUPATEN NGAWI
 2 |TAHUN 2026
 4 |BULAN    |KECAMATAN|KTP-EL|     |KK   |      |SKCK |      |KET
 5 |         |         |Masuk|Terbit|Masuk|Terbit|Masuk|Terbit
 6 |JULI     |Ngawi    |101  |98    |66   |65    |20   |20
 7 |         |Paron    |84   |80    |51   |50    |11   |11
 8 |         |Geneng   |60   |60    |37   |36    |9    |9
 9 |         |Mantingan|48   |45    |30   |30    |7    |7
10 |         |Jumlah   |293  |283   |184  |181   |47   |47
11 |AGUSTUS  |Ngawi    |97   |96    |70   |69    |24   |24
12 |         |Paron    |79   |78    |55   |54    |13   |13
13 |         |Geneng   |58   |57    |40   |40    |8    |8
14 |         |Mantingan|50   |49    |28   |27    |-    |-
15 |         |Jumlah   |284  |280   |193  |190   |45   |45
16 |SEPTEMBER|Ngawi    |110  |104   |72   |70    |18   |18
17 |         |Paron    |88   |85    |49   |49    |12   |12
18 |         |Geneng   |63   |62    |33   |33    |10   |10
19 |         |Mantingan|     |      |     |      |     |      |belum lapor
20 |         |Jumlah   |261  |251   |154  |152   |40   |40
21 |JUMLAH TRIWULAN III| |838 |814   |531  |523   |132  |132
""",
        merged=("A1:I1", "A2:I2", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4", "I4:I5", "A6:A10", "A16:A20", "A21:B21"),
        head=(4, 5),
    )
]

READING = """
block Sheet1  2026-07 | C=NP-02:requested D=NP-02:completed E=NP-03:requested F=NP-03:completed G=NP-14:requested H=NP-14:completed
6 35.21.09 | 101 98 66 65 20 20
7 35.21.10 | 84 80 51 50 11 11
8 35.21.05 | 60 60 37 36 9 9
9 35.21.13 | 48 45 30 30 7 7
10         | x x x x x x

block Sheet1  2026-08 | C=NP-02:requested D=NP-02:completed E=NP-03:requested F=NP-03:completed G=NP-14:requested H=NP-14:completed
11 35.21.09 | 97 96 70 69 24 24
12 35.21.10 | 79 78 55 54 13 13
13 35.21.05 | 58 57 40 40 8 8
14 35.21.13 | 50 49 28 27 0 0
15          | x x x x x x

block Sheet1  2026-09 | C=NP-02:requested D=NP-02:completed E=NP-03:requested F=NP-03:completed G=NP-14:requested H=NP-14:completed
16 35.21.09 | 110 104 72 70 18 18
17 35.21.10 | 88 85 49 49 12 12
18 35.21.05 | 63 62 33 33 10 10
19 35.21.13 | . . . . . .
20          | x x x x x x
21          | x x x x x x
"""
