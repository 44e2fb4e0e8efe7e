"""All 31 kecamatan of Jember: the total above, sub totals between, a blank column in the middle."""

from workbooks.draw import Sheet

ABOUT = (
    "Rekap besar: jumlah kabupaten di baris pertama, judul wilayah dan jumlah wilayah di tengah, kolom kosong di antara "
    "layanan, kecamatan Jombang di Jember, bulan disingkat; rata-rata di bawah; jumlah satu wilayah tertukar angkanya (439, seharusnya 493)."
)
INBOX = "2026-04-13_35.09_surel"
FILE = "REKAP 31 KECAMATAN.xlsx"

JEMBER = """
   |A |B                       |C    |D    |E |F    |G    |H
 1 |PEMERINTAH KABUPATEN JEMBER
 2 |BAGIAN TATA PEMERINTAHAN
 3 |REKAPITULASI PELAYANAN PATEN
 4 |Bln. Mar 2026
 6 |No|Kecamatan               |KTP-el|Kartu Keluarga|  |Surat pindah|Legalisir|Jumlah
 7 |  |JUMLAH KABUPATEN        |4429 |2307 |  |371  |904  |8011
 8 |  |WILAYAH BARAT
 9 |1 |Jombang                 |122  |39   |  |12   |41   |214
10 |2 |Kencong                 |52   |29   |  |17   |6    |104
11 |3 |Sumberbaru              |133  |94   |  |1    |58   |286
12 |4 |Gumukmas                |169  |47   |  |1    |5    |222
13 |5 |Umbulsari               |151  |73   |  |2    |15   |241
14 |6 |Tanggul                 |63   |90   |  |13   |3    |169
15 |7 |Semboro                 |251  |92   |  |3    |60   |406
16 |8 |Puger                   |97   |100  |  |20   |37   |254
17 |9 |Bangsalsari             |55   |93   |  |18   |25   |191
18 |10|Balung                  |52   |48   |  |1    |35   |136
19 |  |Jumlah Wilayah Barat    |1145 |705  |  |88   |285  |2223
20 |  |WILAYAH SELATAN
21 |11|Wuluhan                 |259  |37   |  |9    |26   |331
22 |12|Ambulu                  |76   |89   |  |3    |36   |204
23 |13|Rambipuji               |118  |91   |  |21   |11   |241
24 |14|Panti                   |66   |94   |  |18   |40   |218
25 |15|Sukorambi               |88   |67   |  |3    |35   |193
26 |16|Jenggawah               |222  |28   |  |18   |3    |271
27 |17|Ajung                   |198  |46   |  |15   |43   |302
28 |18|Tempurejo               |176  |74   |  |24   |20   |294
29 |  |Jumlah Wilayah Selatan  |1203 |526  |  |111  |214  |2054
30 |  |WILAYAH KOTA
31 |19|Kaliwates               |159  |94   |  |14   |23   |290
32 |20|Patrang                 |116  |51   |  |25   |11   |203
33 |21|Sumbersari              |218  |119  |  |7    |5    |349
34 |  |Jumlah Wilayah Kota     |439  |264  |  |46   |39   |842
35 |  |WILAYAH TIMUR
36 |22|Arjasa                  |187  |58   |  |16   |31   |292
37 |23|Mumbulsari              |127  |113  |  |14   |18   |272
38 |24|Pakusari                |195  |29   |  |3    |32   |259
39 |25|Jelbuk                  |147  |41   |  |24   |21   |233
40 |26|Mayang                  |78   |139  |  |15   |26   |258
41 |27|Kalisat                 |50   |105  |  |2    |48   |205
42 |28|Ledokombo               |182  |93   |  |25   |56   |356
43 |29|Sukowono                |249  |60   |  |10   |44   |363
44 |30|Silo                    |129  |96   |  |15   |37   |277
45 |31|Sumberjambe             |244  |78   |  |2    |53   |377
46 |  |Jumlah Wilayah Timur    |1588 |812  |  |126  |366  |2892
47 |  |Rata-rata per kecamatan |~142.87|~74.42|  |~11.97|~29.16|~258.42
49 |  |                        |     |     |  |Jember, 10 April 2026
50 |  |                        |     |     |  |Kepala Bagian
"""

SHEETS = [
    Sheet(
        "Sheet2",
        JEMBER,
        merged=("A1:H1", "A2:H2", "A3:H3", "A4:H4", "B8:H8", "B20:H20", "B30:H30", "B35:H35"),
        head=(6, 6),
    )
]

READING = """
block Sheet2  2026-03 completed | C=NP-02 D=NP-03 F=NP-04 G=LG-01 H=x
7           | x x x x x
9  35.09.01 | 122 39 12 41 x
10 35.09.02 | 52 29 17 6 x
11 35.09.03 | 133 94 1 58 x
12 35.09.04 | 169 47 1 5 x
13 35.09.05 | 151 73 2 15 x
14 35.09.06 | 63 90 13 3 x
15 35.09.07 | 251 92 3 60 x
16 35.09.08 | 97 100 20 37 x
17 35.09.09 | 55 93 18 25 x
18 35.09.10 | 52 48 1 35 x
19          | x x x x x
21 35.09.11 | 259 37 9 26 x
22 35.09.12 | 76 89 3 36 x
23 35.09.13 | 118 91 21 11 x
24 35.09.14 | 66 94 18 40 x
25 35.09.15 | 88 67 3 35 x
26 35.09.16 | 222 28 18 3 x
27 35.09.17 | 198 46 15 43 x
28 35.09.18 | 176 74 24 20 x
29          | x x x x x
31 35.09.19 | 159 94 14 23 x
32 35.09.20 | 116 51 25 11 x
33 35.09.21 | 218 119 7 5 x
34          | x x x x x
36 35.09.22 | 187 58 16 31 x
37 35.09.23 | 127 113 14 18 x
38 35.09.24 | 195 29 3 32 x
39 35.09.25 | 147 41 24 21 x
40 35.09.26 | 78 139 15 26 x
41 35.09.27 | 50 105 2 48 x
42 35.09.28 | 182 93 25 56 x
43 35.09.29 | 249 60 10 44 x
44 35.09.30 | 129 96 15 37 x
45 35.09.31 | 244 78 2 53 x
46          | x x x x x
47          | x x x x x
"""
