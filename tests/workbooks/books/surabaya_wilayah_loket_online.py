"""Kota Surabaya: kecamatan dikelompokkan menurut wilayah dengan sub jumlah; loket | online | jml di bawah tiap layanan; lembar kedua pengaduan per kecamatan menurut layanan."""

from workbooks.draw import Sheet

ABOUT = "Kota Surabaya: kecamatan dikelompokkan menurut wilayah dengan sub jumlah; loket | online | jml di bawah tiap layanan; lembar kedua pengaduan per kecamatan menurut layanan."
INBOX = "2026-03-11_35.78_surel"
FILE = "REKAP LAYANAN KECAMATAN FEB 2026 - SBY.xlsx"

SHEETS = [
    Sheet(
        "Layanan",
        r"""
   |A                                     |B               |C             |D     |E   |F             |G     |H   |I    |J     |K  |L
 1 |KOTA SURABAYA
 2 |PELAYANAN DI KECAMATAN - FEBRUARI 2026
 4 |No                                    |Kecamatan       |Kartu Keluarga|      |    |Akta Kelahiran|      |    |SKAW |      |   |TOTAL
 5 |                                      |                |Loket         |Online|Jml |Loket         |Online|Jml |Loket|Online|Jml
 6 |I                                     |SURABAYA PUSAT
 7 |1                                     |Tegalsari       |25            |129   |154 |15            |122   |137 |3    |27    |30 |321
 8 |2                                     |Genteng         |27            |189   |216 |17            |119   |136 |6    |40    |46 |398
 9 |3                                     |Bubutan         |15            |213   |228 |17            |98    |115 |3    |29    |32 |375
10 |4                                     |Simokerto       |23            |234   |257 |13            |97    |110 |5    |36    |41 |408
11 |                                      |Sub Jumlah      |90            |765   |855 |62            |436   |498 |17   |132   |149|1502
12 |II                                    |SURABAYA TIMUR
13 |1                                     |Gubeng          |19            |231   |250 |11            |135   |146 |7    |33    |40 |436
14 |2                                     |Sukolilo        |19            |235   |254 |12            |80    |92  |5    |26    |31 |377
15 |3                                     |Tenggilis Mejoyo|27            |238   |265 |13            |165   |178 |3    |21    |24 |467
16 |4                                     |Gunung Anyar    |25            |156   |181 |17            |159   |176 |6    |31    |37 |394
17 |                                      |Sub Jumlah      |90            |860   |950 |53            |539   |592 |21   |111   |132|1674
18 |III                                   |SURABAYA BARAT
19 |1                                     |Asemrowo        |17            |203   |220 |19            |160   |179 |8    |32    |40 |439
20 |2                                     |Sukomanunggal   |19            |183   |202 |10            |96    |106 |8    |33    |41 |349
21 |3                                     |Sambikerep      |13            |246   |259 |16            |128   |144 |8    |26    |34 |437
22 |                                      |Sub Jumlah      |49            |632   |681 |45            |384   |429 |24   |91    |115|1225
23 |                                      |TOTAL KOTA      |229           |2257  |2486|160           |1359  |1519|62   |334   |396|4401
""",
        merged=("A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:K4", "L4:L5"),
        head=(4, 5),
    ),
    Sheet(
        "Pengaduan",
        r"""
   |A                              |B |C             |D   |E
 1 |PENGADUAN MASUK MENURUT LAYANAN
 2 |Februari 2026
 4 |Kecamatan                      |KK|Akta Kelahiran|SKAW|Jumlah
 5 |Tegalsari                      |2 |1             |0   |3
 6 |Genteng                        |0 |0             |1   |1
 7 |Gubeng                         |3 |0             |0   |3
 8 |Sukolilo                       |1 |2             |0   |3
 9 |Sambikerep                     |0 |0             |0   |0
10 |Jumlah                         |6 |3             |1   |10
""",
        head=(4, 4),
    ),
]


READING = """
block Layanan  2026-02 completed | C=x D=x E=NP-03 F=x G=x H=NP-05 I=x J=x K=NP-15 L=x
7 35.78.05 | x x 154 x x 137 x x 30 x
8 35.78.07 | x x 216 x x 136 x x 46 x
9 35.78.13 | x x 228 x x 115 x x 32 x
10 35.78.11 | x x 257 x x 110 x x 41 x
11 | x x x x x x x x x x
13 35.78.08 | x x 250 x x 146 x x 40 x
14 35.78.09 | x x 254 x x 92 x x 31 x
15 35.78.24 | x x 265 x x 178 x x 24 x
16 35.78.25 | x x 181 x x 176 x x 37 x
17 | x x x x x x x x x x
19 35.78.28 | x x 220 x x 179 x x 40 x
20 35.78.27 | x x 202 x x 106 x x 41 x
21 35.78.31 | x x 259 x x 144 x x 34 x
22 | x x x x x x x x x x
23 | x x x x x x x x x x
block Pengaduan  2026-02 complaints | B=NP-03 C=NP-05 D=NP-15 E=x
5 35.78.05 | 2 1 0 x
6 35.78.07 | 0 0 1 x
7 35.78.08 | 3 0 0 x
8 35.78.09 | 1 2 0 x
9 35.78.31 | 0 0 0 x
10 | x x x x
"""
