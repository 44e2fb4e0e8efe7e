"""Satisfaction: one row per kecamatan with the nine unsur by name, and the sheet of one kecamatan with every answer."""

from workbooks.draw import Sheet

ABOUT = (
    "SKM per kecamatan dengan unsur menurut namanya: U8 dan U9 bertukar tempat; satu IKM dihitung dengan bobot 0,11; unsur "
    "kosong; nilai 333 tanpa koma; baris rata-rata. Lembar kedua: jawaban tiap responden, yang dilaporkan ialah baris NRR."
)
INBOX = "2026-07-15_35.78_surel"
FILE = "SKM kecamatan 2026.xlsx"

KOTA = """
   |A |B            |C        |D          |E                           |F                 |G          |H                              |I                   |J                 |K                   |L                                     |M     |N
 1 |HASIL SURVEI KEPUASAN MASYARAKAT KECAMATAN
 2 |KOTA SURABAYA
 3 |SEMESTER I TAHUN 2026
 5 |No|Kecamatan    |Jumlah responden|U1  |U2                          |U3                |U4         |U5                             |U6                  |U7                |U8                  |U9                                    |IKM   |Mutu
 6 |  |             |         |Persyaratan|Sistem, mekanisme, dan prosedur|Waktu penyelesaian|Biaya/tarif|Produk spesifikasi jenis pelayanan|Kompetensi pelaksana|Perilaku pelaksana|Sarana dan prasarana|Penanganan pengaduan, saran dan masukan
 7 |1 |Genteng      |150      |~3.25      |~3.31                       |~3.2              |~3.85      |~3.3                           |~3.4                |~3.45             |~3.22               |~3.6                                  |~84.94|B
 8 |2 |Tegalsari    |152      |~3.1       |~3.08                       |~2.95             |~3.9       |~3.12                          |~3.25               |~3.3              |~3.05               |~3.41                                 |81    |B
 9 |3 |Wonokromo    |148      |~3.55      |~3.5                        |~3.48             |~3.95      |~3.52                          |~3.6                |~3.62             |~3.45               |~3.7                                  |~89.02|A
10 |4 |Karangpilang |145      |3          |~3.11                       |~2.98             |~3.8       |                               |~3.2                |~3.28             |~3.02               |333                                   |~81.3 |B
11 |  |Rata-rata    |         |~3.23      |~3.25                       |~3.15             |~3.88      |~3.31                          |~3.36               |~3.41             |~3.19               |~3.51                                 |~84.07|B
"""

GUBENG = """
   |A             |B   |C   |D   |E   |F   |G   |H   |I   |J
 1 |SURVEI KEPUASAN MASYARAKAT
 2 |KECAMATAN GUBENG KOTA SURABAYA
 3 |SEMESTER I TAHUN 2026
 4 |Jumlah responden|12
 6 |Resp          |U1  |U2  |U3  |U4  |U5  |U6  |U7  |U8  |U9
 7 |1             |3   |3   |3   |4   |3   |3   |3   |3   |4
 8 |2             |4   |3   |3   |4   |3   |4   |4   |3   |4
 9 |3             |3   |3   |2   |4   |3   |3   |3   |3   |3
10 |4             |3   |4   |3   |4   |4   |3   |4   |3   |4
11 |5             |3   |3   |3   |4   |3   |3   |3   |2   |3
12 |6             |4   |4   |4   |4   |4   |4   |4   |4   |4
13 |7             |3   |2   |3   |4   |3   |3   |3   |3   |3
14 |8             |3   |3   |3   |3   |3   |3   |3   |3   |3
15 |9             |3   |3   |3   |4   |3   |4   |3   |3   |4
16 |10            |4   |3   |3   |4   |3   |3   |4   |3   |3
17 |11            |3   |3   |2   |4   |3   |3   |3   |3   |3
18 |12            |3   |3   |3   |4   |3   |3   |3   |3   |4
19 |Jumlah        |39  |37  |35  |47  |38  |39  |40  |36  |42
20 |NRR           |~3.25|~3.08|~2.92|~3.92|~3.17|~3.25|~3.33|3   |~3.5
21 |NRR tertimbang|~0.361|~0.342|~0.324|~0.436|~0.352|~0.361|~0.37|~0.333|~0.389
22 |IKM           |~81.7
23 |Mutu          |B
"""

SHEETS = [
    Sheet(
        "Rekap",
        KOTA,
        merged=("A1:N1", "A2:N2", "A3:N3", "A5:A6", "B5:B6", "C5:C6", "M5:M6", "N5:N6"),
        head=(5, 6),
    ),
    Sheet("Kec. Gubeng", GUBENG, merged=("A1:J1", "A2:J2", "A3:J3"), head=(6, 6)),
]

READING = """
block Rekap  2026-01/6 score | D=U1 E=U2 F=U3 G=U4 H=U5 I=U6 J=U7 K=U9 L=U8 M=x
7  35.78.07 respondents=150@C7  | 3.25 3.31 3.2 3.85 3.3 3.4 3.45 3.22 3.6 x
8  35.78.05 respondents=152@C8  | 3.1 3.08 2.95 3.9 3.12 3.25 3.3 3.05 3.41 x
9  35.78.04 respondents=148@C9  | 3.55 3.5 3.48 3.95 3.52 3.6 3.62 3.45 3.7 x
10 35.78.01 respondents=145@C10 | 3 3.11 2.98 3.8 . 3.2 3.28 3.02 ! x
11                              | x x x x x x x x x x

block Kec. Gubeng  2026-01/6 35.78.08 score | B=U1 C=U2 D=U3 E=U4 F=U5 G=U6 H=U7 I=U8 J=U9
7  | x x x x x x x x x
8  | x x x x x x x x x
9  | x x x x x x x x x
10 | x x x x x x x x x
11 | x x x x x x x x x
12 | x x x x x x x x x
13 | x x x x x x x x x
14 | x x x x x x x x x
15 | x x x x x x x x x
16 | x x x x x x x x x
17 | x x x x x x x x x
18 | x x x x x x x x x
19 | x x x x x x x x x
20 respondents=12@B4 | 3.25 3.08 2.92 3.92 3.17 3.25 3.33 3 3.5
21 | x x x x x x x x x
22 | x . . . . . . . .
"""
