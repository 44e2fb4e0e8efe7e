"""One kecamatan's SKM: every respondent a row, NRR below, the key of the unsur at the foot."""

from workbooks.draw import Sheet

ABOUT = "Lembar olah data SKM satu kecamatan: 20 responden sebagai baris, di bawahnya jumlah, NRR, NRR tertimbang (bobot 0,11) dan IKM; hanya NRR yang menjadi fakta; responden di baris sendiri; arti U1-U9 di kaki."
INBOX = "2026-07-09_35.78_wa"
FILE = "OLAH DATA IKM TW II.xlsx"

SHEETS = [
    Sheet(
        "Olah Data",
        """
   |A               |B|C               |D               |E               |F               |G               |H               |I               |J               |K               |L
 1 |PENGOLAHAN INDEKS KEPUASAN MASYARAKAT PER RESPONDEN
 2 |DAN PER UNSUR PELAYANAN
 4 |UNIT PELAYANAN  | |: KECAMATAN WONOCOLO KOTA SURABAYA
 5 |ALAMAT          | |: JL. RAYA JEMURSARI SURABAYA
 6 |PERIODE         | |: TRIWULAN II (APRIL - JUNI) 2026
 8 |NO. RES         | |NILAI UNSUR PELAYANAN|                |                |                |                |                |                |                |                |KET
 9 |                | |U1              |U2              |U3              |U4              |U5              |U6              |U7              |U8              |U9
10 |1               | |4               |3               |3               |4               |3               |4               |4               |3               |3
11 |2               | |4               |4               |4               |4               |2               |4               |3               |4               |3
12 |3               | |4               |4               |3               |4               |4               |3               |3               |3               |3
13 |4               | |2               |4               |3               |4               |4               |3               |4               |4               |3
14 |5               | |2               |4               |3               |3               |3               |4               |4               |3               |3
15 |6               | |4               |4               |3               |4               |3               |3               |3               |3               |4
16 |7               | |2               |3               |3               |4               |4               |3               |3               |3               |4
17 |8               | |3               |3               |4               |4               |4               |3               |3               |3               |4
18 |9               | |3               |3               |4               |4               |4               |3               |4               |3               |3
19 |10              | |3               |3               |3               |4               |4               |3               |3               |4               |4
20 |11              | |4               |3               |3               |4               |2               |3               |3               |3               |4
21 |12              | |3               |3               |4               |4               |4               |3               |3               |4               |3
22 |13              | |3               |4               |3               |4               |3               |3               |2               |3               |4
23 |14              | |3               |3               |3               |4               |3               |3               |4               |2               |4
24 |15              | |4               |4               |3               |3               |4               |4               |3               |4               |4
25 |16              | |2               |4               |3               |4               |4               |3               |3               |3               |3
26 |17              | |4               |3               |3               |4               |4               |3               |3               |3               |3
27 |18              | |4               |3               |4               |4               |2               |4               |3               |4               |3
28 |19              | |3               |4               |3               |4               |3               |3               |4               |3               |4
29 |20              | |3               |3               |4               |3               |3               |3               |3               |3               |3
30 |Jml Nilai / Unsur| |=SUM(C10:C29)→64|=SUM(D10:D29)→69|=SUM(E10:E29)→66|=SUM(F10:F29)→77|=SUM(G10:G29)→67|=SUM(H10:H29)→65|=SUM(I10:I29)→65|=SUM(J10:J29)→65|=SUM(K10:K29)→69
31 |NRR / Unsur     | |~3.20           |~3.45           |~3.30           |~3.85           |~3.35           |~3.25           |~3.25           |~3.25           |~3.45
32 |NRR tertbg / unsur| |~0.3520         |~0.3795         |~0.3630         |~0.4235         |~0.3685         |~0.3575         |~0.3575         |~0.3575         |~0.3795         |~3.3385
33 |IKM Unit Pelayanan| |~83.46
34 |Jumlah Responden| |20
36 |Keterangan :
37 |U1              | |: Persyaratan
38 |U2              | |: Sistem, Mekanisme dan Prosedur
39 |U3              | |: Waktu Penyelesaian
40 |U4              | |: Biaya / Tarif
41 |U5              | |: Produk Spesifikasi Jenis Pelayanan
42 |U6              | |: Kompetensi Pelaksana
43 |U7              | |: Perilaku Pelaksana
44 |U8              | |: Penanganan Pengaduan, Saran dan Masukan
45 |U9              | |: Sarana dan Prasarana
47 |- NRR           | |: Nilai Rata-Rata
48 |- NRR tertbg    | |: NRR per unsur x 0,11
""",
        merged=("A1:L1", "A2:L2", "C8:K8", "L8:L9"),
        head=(8, 9),
    )
]


READING = """
block Olah Data  35.78.02 2026-04/3 | C=U1:score D=U2:score E=U3:score F=U4:score G=U5:score H=U6:score I=U7:score J=U8:score K=U9:score
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
20 | x x x x x x x x x
21 | x x x x x x x x x
22 | x x x x x x x x x
23 | x x x x x x x x x
24 | x x x x x x x x x
25 | x x x x x x x x x
26 | x x x x x x x x x
27 | x x x x x x x x x
28 | x x x x x x x x x
29 | x x x x x x x x x
30 | x x x x x x x x x
31 respondents=20@C34 | 3.20 3.45 3.30 3.85 3.35 3.25 3.25 3.25 3.45
32 | x x x x x x x x x
33 | x . . . . . . . .
"""
