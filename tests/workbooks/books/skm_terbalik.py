"""Satisfaction with the unsur downwards and the kecamatan across."""

from workbooks.draw import Sheet

ABOUT = (
    "SKM dengan unsur di baris dan kecamatan di kolom; nilai teks berkoma; urutan unsur lain dan tanpa kode; responden di baris pertama; "
    "kolom rata-rata kota dan kolom target; NRR tertimbang, IKM, dan mutu di bawah."
)
INBOX = "2026-07-14_35.77_surel"
FILE = "SKM.xlsx"

SHEETS = [
    Sheet(
        "Rekap IKM",
        """
   |A |B                                      |C     |D         |E         |F     |G
 1 |INDEKS KEPUASAN MASYARAKAT
 2 |KECAMATAN SE-KOTA MADIUN
 3 |SEMESTER I 2026
 5 |NO|UNSUR PELAYANAN                        |TARGET|KARTOHARJO|MANGUHARJO|TAMAN |RATA-RATA
 6 |  |Jumlah responden                       |      |150       |148       |151
 7 |1 |Persyaratan                            |'3,20 |'3,31     |'3,18     |'3,25 |'3,25
 8 |2 |Waktu penyelesaian                     |'3,20 |'3,12     |'3,05     |'3,20 |'3,12
 9 |3 |Biaya/tarif                            |'3,80 |'3,90     |'3,85     |'4,00 |'3,92
10 |4 |Sistem, mekanisme, dan prosedur        |'3,20 |'3,24     |'3,15     |'3,22 |'3,20
11 |5 |Produk spesifikasi jenis pelayanan     |'3,20 |'3,28     |'3,21     |'3,27 |'3,25
12 |6 |Sarana dan prasarana                   |'3,20 |'3,10     |'2,98     |'3,11 |'3,06
13 |7 |Perilaku pelaksana                     |'3,20 |'3,42     |'3,38     |'3,45 |'3,42
14 |8 |Kompetensi pelaksana                   |'3,20 |'3,40     |'3,35     |'3,41 |'3,39
15 |9 |Penanganan pengaduan, saran dan masukan|'3,20 |'3,50     |'3,44     |'3,52 |'3,49
16 |  |NRR tertimbang                         |      |'3,36     |'3,29     |'3,38 |'3,34
17 |  |NILAI IKM                              |      |'84,09    |'82,19    |'84,53|'83,60
18 |  |MUTU PELAYANAN                         |      |B         |B         |B     |B
20 |  |Madiun, 10 Juli 2026
""",
        merged=("A1:G1", "A2:G2", "A3:G3"),
        head=(5, 5),
    )
]

READING = """
block Rekap IKM  2026-01/6 35.77.01 score respondents=150@D6 | C=x D=score G=x
7 U1 | x 3.31 x
8 U3 | x 3.12 x
9 U4 | x 3.9 x
10 U2 | x 3.24 x
11 U5 | x 3.28 x
12 U9 | x 3.1 x
13 U7 | x 3.42 x
14 U6 | x 3.4 x
15 U8 | x 3.5 x
16    | x x x
17    | x x x

block Rekap IKM  2026-01/6 35.77.02 score respondents=148@E6 | C=x E=score G=x
7 U1 | x 3.18 x
8 U3 | x 3.05 x
9 U4 | x 3.85 x
10 U2 | x 3.15 x
11 U5 | x 3.21 x
12 U9 | x 2.98 x
13 U7 | x 3.38 x
14 U6 | x 3.35 x
15 U8 | x 3.44 x
16    | x x x
17    | x x x

block Rekap IKM  2026-01/6 35.77.03 score respondents=151@F6 | C=x F=score G=x
7 U1 | x 3.25 x
8 U3 | x 3.2 x
9 U4 | x 4 x
10 U2 | x 3.22 x
11 U5 | x 3.27 x
12 U9 | x 3.11 x
13 U7 | x 3.45 x
14 U6 | x 3.41 x
15 U8 | x 3.52 x
16    | x x x
17    | x x x
"""
