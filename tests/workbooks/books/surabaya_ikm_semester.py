"""Satisfaction of seven kecamatan over a half year, the unsur as codes across."""

from workbooks.draw import Sheet

ABOUT = (
    "IKM semester I beberapa kecamatan: U1–U9 ke samping dengan arti di bawah tabel; responden di kolom; sebagian nilai "
    "teks dengan koma; satu nilai 34,2 di luar skala; rata-rata kota di bawah; U8 dan U9 menurut arti di bawah tabel bertukar."
)
INBOX = "2026-07-10_35.78_surel"
FILE = "IKM Kecamatan Semester I 2026.xlsx"

SHEETS = [
    Sheet(
        "IKM",
        """
   |A |B             |C        |D    |E    |F    |G    |H    |I    |J    |K    |L    |M     |N
 1 |INDEKS KEPUASAN MASYARAKAT KECAMATAN
 2 |KOTA SURABAYA
 3 |SEMESTER I TAHUN 2026
 5 |NO|KECAMATAN     |RESPONDEN|NILAI RATA-RATA UNSUR||||||||      |IKM   |MUTU
 6 |  |              |         |U1   |U2   |U3   |U4   |U5   |U6   |U7   |U8   |U9   |      |
 7 |1 |Rungkut       |120      |~3.42|~3.38|~3.31|~3.88|~3.4 |~3.45|~3.51|~3.36|~3.62|~87.03|B
 8 |2 |Sawahan       |150      |~3.51|~3.47|~3.4 |~3.92|~3.48|~3.53|~3.58|~3.44|~3.66|~88.86|A
 9 |3 |Sukolilo      |135      |'3,36|'3,33|'3,25|'3,85|'3,34|'3,39|'3,44|'3,30|'3,55|'85,58|B
10 |4 |Tandes        |110      |~3.29|~3.31|~3.22|~3.8 |~3.3 |~3.34|~3.41|~3.27|~3.5 |~84.56|B
11 |5 |Wiyung        |105      |~3.4 |~34.2|~3.28|~3.86|~3.37|~3.41|~3.47|~3.33|~3.58|~86.44|B
12 |6 |Benowo        |98       |~3.33|~3.3 |~3.26|~3.83|~3.32|~3.37|~3.42|~3.28|~3.52|~85.08|B
13 |7 |Bulak         |90       |~3.38|~3.35|~3.3 |~3.87|~3.36|~3.4 |~3.46|~3.31|~3.57|~86.11|B
14 |  |KOTA          |808      |     |     |     |     |     |     |     |     |     |~86.24|B
16 |  |Keterangan :
17 |  |U1 = Persyaratan
18 |  |U2 = Sistem, mekanisme dan prosedur
19 |  |U3 = Waktu penyelesaian
20 |  |U4 = Biaya/tarif
21 |  |U5 = Produk spesifikasi jenis pelayanan
22 |  |U6 = Kompetensi pelaksana
23 |  |U7 = Perilaku pelaksana
24 |  |U8 = Sarana dan prasarana
25 |  |U9 = Penanganan pengaduan, saran dan masukan
""",
        merged=("A1:N1", "A2:N2", "A3:N3", "A5:A6", "B5:B6", "C5:C6", "D5:L5", "M5:M6", "N5:N6"),
        head=(5, 6),
    )
]


READING = """
block IKM  2026-01/6 | C=x D=U1:score E=U2:score F=U3:score G=U4:score H=U5:score I=U6:score J=U7:score K=U9:score L=U8:score M=x
7  35.78.03 respondents=120@C7 | . 3.42 3.38 3.31 3.88 3.4 3.45 3.51 3.36 3.62 x
8  35.78.06 respondents=150@C8 | . 3.51 3.47 3.4 3.92 3.48 3.53 3.58 3.44 3.66 x
9  35.78.09 respondents=135@C9 | . 3.36 3.33 3.25 3.85 3.34 3.39 3.44 3.3 3.55 x
10 35.78.14 respondents=110@C10 | . 3.29 3.31 3.22 3.8 3.3 3.34 3.41 3.27 3.5 x
11 35.78.20 respondents=105@C11 | . 3.4 ! 3.28 3.86 3.37 3.41 3.47 3.33 3.58 x      // 34,2 di luar skala
12 35.78.19 respondents=98@C12 | . 3.33 3.3 3.26 3.83 3.32 3.37 3.42 3.28 3.52 x
13 35.78.29 respondents=90@C13 | . 3.38 3.35 3.3 3.87 3.36 3.4 3.46 3.31 3.57 x
14         | x . . . . . . . . . x
"""
