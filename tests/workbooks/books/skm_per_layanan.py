"""A survey by service: only the column of the whole kecamatan is its score."""

from workbooks.draw import Sheet

ABOUT = (
    "Survei satu kecamatan: unsur ke bawah, nilai per layanan (KTP-el, KK, SKTM, Pindah) ke samping, hanya kolom "
    "NRR Kecamatan yang menjadi nilainya; responden per layanan dan jumlahnya di atas unsur."
)
INBOX = "2026-07-14_35.14_antar"
FILE = "SKM Pandaan smt 1 2026.xlsx"

SHEETS = [
    Sheet(
        "SKM",
        r"""
   |A |B                     |C              |D    |E     |F     |G            |H
 1 |HASIL SURVEI KEPUASAN MASYARAKAT (SKM)
 2 |KECAMATAN PANDAAN KABUPATEN PASURUAN
 3 |SEMESTER I TAHUN 2026 (JANUARI - JUNI)
 5 |No|Unsur Pelayanan       |NRR per layanan|     |      |      |NRR Kecamatan|NRR tertimbang
 6 |  |                      |KTP-el         |KK   |SKTM  |Pindah
 7 |  |Jumlah responden      |40             |35   |30    |20    |125
 8 |1 |Kesesuaian persyaratan|~3.51          |~3.85|~3.26 |~3.86 |~3.6         |~0.400
 9 |2 |Kemudahan prosedur    |~3             |~3.53|~3.05 |~3.22 |~3.2         |~0.356
10 |3 |Kecepatan pelayanan   |~3.27          |~3.02|~3.61 |~3.04 |~3.24        |~0.360
11 |4 |Kewajaran biaya       |~3.9           |~3.94|~3.96 |~3.92 |~3.93        |~0.437
12 |5 |Kesesuaian produk     |~3.74          |~2.99|~3.19 |~3.39 |~3.34        |~0.371
13 |6 |Kompetensi petugas    |~3.75          |~2.89|~3.68 |~3.17 |~3.4         |~0.378
14 |7 |Perilaku petugas      |~2.94          |~3.83|~3.72 |~3.81 |~3.52        |~0.391
15 |8 |Penanganan pengaduan  |~3.17          |~3.68|~3.18 |~3.26 |~3.33        |~0.370
16 |9 |Kualitas sarana dan prasarana|~3.65          |~3.41|~3.81 |~3.67 |~3.62        |~0.402
17 |  |Nilai SKM (NRR x 25)  |~85.92         |~86.5|~87.39|~87.06|~86.61
18 |  |Mutu pelayanan        |B              |B    |B     |B     |B
""",
        merged=("A5:A6", "B5:B6", "C5:F5", "G5:G6", "H5:H6"),
        head=(5, 6),
    ),
]


READING = """
block SKM  35.14.11 2026-01/6 score respondents=125@G7 | C=x D=x E=x F=x G=score H=x
8 U1 | x x x x 3.6 x
9 U2 | x x x x 3.2 x
10 U3 | x x x x 3.24 x
11 U4 | x x x x 3.93 x
12 U5 | x x x x 3.34 x
13 U6 | x x x x 3.4 x
14 U7 | x x x x 3.52 x
15 U8 | x x x x 3.33 x
16 U9 | x x x x 3.62 x
17 | x x x x x .
18 | x x x x x .
block SKM  | C=x D=x E=x F=x
7 | x x x x
"""
