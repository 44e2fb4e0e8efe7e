"""Satu lembar untuk tiap bulan (tahun hanya di nama berkas) dan lembar jumlah Januari s/d Maret; lembar Februari berurutan kolom lain dan tanpa KIA; NIHIL digabung satu baris."""

from workbooks.draw import Sheet

ABOUT = "Satu lembar untuk tiap bulan (tahun hanya di nama berkas) dan lembar jumlah Januari s/d Maret; lembar Februari berurutan kolom lain dan tanpa KIA; NIHIL digabung satu baris."
INBOX = "2026-04-07_35.24_surel"
FILE = "Data PATEN Lamongan 2026 (Januari - Maret).xlsx"

SHEETS = [
    Sheet(
        "Januari",
        r"""
 1|LAPORAN PELAYANAN PATEN KECAMATAN
 2|KABUPATEN LAMONGAN
 3|BULAN JANUARI
 5|NO|KECAMATAN|KTP-el|KK|KIA|PINDAH|SKTM|SKCK|JML
6|1|Babat|241|118|36|21|44|52|512
7|2|Sekaran|132|61|17|8|29|24|271
8|3|Maduran|98|44|12|5|21|17|197
9|4|Pucuk|127|58|15|9|26|28|263
10|5|Sukodadi|156|73|22|12|31|35|329
11|6|Karanggeneng|119|57|16|7|24|26|249
12|7|Laren|134|62|14|6|33|22|271
13|8|Paciran|228|107|31|18|39|47|470
14|9|Brondong|187|92|27|14|35|38|393
15||JUMLAH|1422|672|190|100|282|289|2955
""",
        head=(5, 5),
    ),
    Sheet(
        "Februari",
        r"""
 1|LAPORAN PELAYANAN PATEN KECAMATAN
 2|KABUPATEN LAMONGAN
 3|BULAN FEBRUARI
 5|NO|KECAMATAN|KK|KTP-el|PINDAH|SKTM|SKCK|JML
6|1|Babat|112|233|19|41|57|462
7|2|Sekaran|64|141|7|26|29|267
8|3|Maduran|NIHIL
9|4|Pucuk|61|122|10|22|31|246
10|5|Sukodadi|70|149|11|28|37|295
11|6|Karanggeneng|52|113|6|21|27|219
12|7|Laren|66|139|8|30|25|268
13|8|Paciran|101|219|16|36|51|423
14|9|Brondong|89|192|13|33|41|368
15||JUMLAH|615|1308|90|237|298|2548
""",
        merged=("C8:H8",),
        head=(5, 5),
    ),
    Sheet(
        "Maret",
        r"""
 1|LAPORAN PELAYANAN PATEN KECAMATAN
 2|KABUPATEN LAMONGAN
 3|BULAN MARET
 5|NO|KECAMATAN|KTP-el|KK|KIA|PINDAH|SKTM|SKCK|JML
6|1|Babat|258|124|42|25|38|66|553
7|2|Sekaran|139|65|19|10|25|33|291
8|3|Maduran|103|47|14|-|19|21|204
9|4|Pucuk|133|62|18|11|23|34|281
10|5|Sukodadi|161|77|24|14|27|42|345
11|6|Karanggeneng|124|59||8|22|30|243
12|7|Laren|141|68|17|9|28|27|290
13|8|Paciran|236|112|35|20|34|58|495
14|9|Brondong|194|95|29|17|31|46|412
15||JUMLAH|1489|709|198|114|247|357|3114
""",
        head=(5, 5),
    ),
    Sheet(
        "Januari sd Maret",
        r"""
 1|REKAPITULASI PELAYANAN PATEN KECAMATAN KABUPATEN LAMONGAN
 2|JUMLAH BULAN JANUARI S/D MARET
 4|NO|KECAMATAN|KTP-el|KK|KIA|PINDAH|SKTM|SKCK
5|1|Babat|732|354|78|65|123|175
6|2|Sekaran|412|190|36|25|80|86
7|3|Maduran|201|91|26|5|40|38
8|4|Pucuk|382|181|33|30|71|93
9|5|Sukodadi|466|220|46|37|86|114
10|6|Karanggeneng|356|168|16|21|67|83
11|7|Laren|414|196|31|23|91|74
12|8|Paciran|683|320|66|54|109|156
13|9|Brondong|573|276|56|44|99|125
14||JUMLAH|4219|1996|388|304|766|944
""",
        head=(4, 4),
    ),
]


READING = """
block Januari  2026-01 completed | C=NP-02 D=NP-03 E=NP-07 F=NP-04 G=NP-10 H=NP-14 I=x
6 35.24.05 | 241 118 36 21 44 52 x
7 35.24.09 | 132 61 17 8 29 24 x
8 35.24.10 | 98 44 12 5 21 17 x
9 35.24.13 | 127 58 15 9 26 28 x
10 35.24.17 | 156 73 22 12 31 35 x
11 35.24.18 | 119 57 16 7 24 26 x
12 35.24.08 | 134 62 14 6 33 22 x
13 35.24.14 | 228 107 31 18 39 47 x
14 35.24.07 | 187 92 27 14 35 38 x
15 | x x x x x x x
block Februari  2026-02 completed | C=NP-03 D=NP-02 E=NP-04 F=NP-10 G=NP-14 H=x
6 35.24.05 | 112 233 19 41 57 x
7 35.24.09 | 64 141 7 26 29 x
8 35.24.10 | 0 0@C8 0@C8 0@C8 0@C8 .
9 35.24.13 | 61 122 10 22 31 x
10 35.24.17 | 70 149 11 28 37 x
11 35.24.18 | 52 113 6 21 27 x
12 35.24.08 | 66 139 8 30 25 x
13 35.24.14 | 101 219 16 36 51 x
14 35.24.07 | 89 192 13 33 41 x
15 | x x x x x x
block Maret  2026-03 completed | C=NP-02 D=NP-03 E=NP-07 F=NP-04 G=NP-10 H=NP-14 I=x
6 35.24.05 | 258 124 42 25 38 66 x
7 35.24.09 | 139 65 19 10 25 33 x
8 35.24.10 | 103 47 14 0 19 21 x
9 35.24.13 | 133 62 18 11 23 34 x
10 35.24.17 | 161 77 24 14 27 42 x
11 35.24.18 | 124 59 . 8 22 30 x
12 35.24.08 | 141 68 17 9 28 27 x
13 35.24.14 | 236 112 35 20 34 58 x
14 35.24.07 | 194 95 29 17 31 46 x
15 | x x x x x x x
block Januari sd Maret | C=x D=x E=x F=x G=x H=x
5 | x x x x x x
6 | x x x x x x
7 | x x x x x x
8 | x x x x x x
9 | x x x x x x
10 | x x x x x x
11 | x x x x x x
12 | x x x x x x
13 | x x x x x x
14 | x x x x x x
"""
