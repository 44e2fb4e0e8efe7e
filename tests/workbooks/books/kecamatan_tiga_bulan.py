"""Each kecamatan holds the rows of three months and their sum; two kecamatan lack a month."""

from workbooks.draw import Sheet

ABOUT = (
    "Tiap kecamatan tiga baris bulan (Jul, Agt, Sep) dan baris Jml; nama kecamatan di baris pertama atau digabung tegak; "
    "satu bulan 'blm lapor'; satu kecamatan hanya dua baris bulan; di bawah rekap per bulan dan jumlah triwulan."
)
INBOX = "2026-10-12_35.14_surel"
FILE = "TW 3 2026.xlsx"

SHEETS = [
    Sheet(
        "TW3",
        """
   |A |B                |C     |D     |E   |F  |G     |H   |I   |J        |K
  1|REKAP PELAYANAN PATEN KABUPATEN PASURUAN
  2|TRIWULAN III TAHUN 2026
  4|NO|KECAMATAN        |BULAN |KTP-el|KK  |KIA|PINDAH|SKTM|SKCK|LEGALISIR|JUMLAH
  5|1 |Bangil           |Jul   |312   |151 |66 |24    |21  |57  |98       |729
  6|  |                 |Agt   |287   |140 |59 |28    |19  |49  |91       |673
  7|  |                 |Sep   |301   |149 |71 |22    |25  |44  |87       |699
  8|  |                 |Jml   |900   |440 |196|74    |65  |150 |276      |2101
  9|2 |Rembang          |Jul   |198   |96  |31 |9     |34  |26  |40       |434
 10|  |                 |Agt   |181   |90  |28 |11    |30  |22  |37       |399
 11|  |                 |Sep   |190   |87  |-  |10    |29  |19  |42       |377
 12|  |                 |Jml   |569   |273 |59 |30    |93  |67  |119      |1210
 13|3 |Kraton           |Jul   |244   |120 |38 |15    |27  |33  |55       |532
 14|  |                 |Agt   |229   |113 |35 |17    |22  |36  |60       |512
 15|  |                 |Sep   |blm lapor
 16|  |                 |Jml   |473   |233 |73 |32    |49  |69  |115      |1044
 17|4 |Grati            |Agt   |217   |108 |40 |12    |31  |28  |46       |482
 18|  |                 |Sep   |223   |101 |37 |16    |26  |30  |44       |477
 19|  |                 |Jml   |440   |209 |77 |28    |57  |58  |90       |959
 20|5 |Lumbang          |Jul   |88    |43  |12 |-     |40  |11  |16       |210
 21|  |                 |Agt   |93    |47  |9  |3     |37  |8   |18       |215
 22|  |                 |Sep   |85    |40  |   |2     |35  |10  |15       |187
 23|  |                 |Jml   |266   |130 |21 |5     |112 |29  |49       |612
 24|  |SELURUH KECAMATAN|Jul   |842   |410 |147|48    |122 |127 |209      |1905
 25|  |                 |Agt   |1007  |498 |171|71    |139 |143 |252      |2281
 26|  |                 |Sep   |799   |377 |108|50    |115 |103 |188      |1740
 27|  |                 |TW III|2648  |1285|426|169   |376 |373 |649      |5926
 29|  |Kec. Grati bulan Juli dan Kec. Kraton bulan September menyusul
""",
        merged=("A5:A8", "B5:B8", "A9:A12", "B9:B12", "A17:A19", "B17:B19", "D15:K15", "B24:B27"),
        head=(4, 4),
    )
]


READING = """
block TW3  35.14.14 completed | D=NP-02 E=NP-03 F=NP-07 G=NP-04 H=NP-10 I=NP-14 J=LG-01 K=x
5 2026-07   | 312 151 66 24 21 57 98 x
6 2026-08   | 287 140 59 28 19 49 91 x
7 2026-09   | 301 149 71 22 25 44 87 x
8           | x x x x x x x x
block TW3  35.14.15 completed | D=NP-02 E=NP-03 F=NP-07 G=NP-04 H=NP-10 I=NP-14 J=LG-01 K=x
9 2026-07   | 198 96 31 9 34 26 40 x
10 2026-08  | 181 90 28 11 30 22 37 x
11 2026-09  | 190 87 0 10 29 19 42 x
12          | x x x x x x x x
block TW3  35.14.16 completed | D=NP-02 E=NP-03 F=NP-07 G=NP-04 H=NP-10 I=NP-14 J=LG-01 K=x
13 2026-07  | 244 120 38 15 27 33 55 x
14 2026-08  | 229 113 35 17 22 36 60 x
15          | ! . . . . . . .
16          | x x x x x x x x
block TW3  35.14.20 completed | D=NP-02 E=NP-03 F=NP-07 G=NP-04 H=NP-10 I=NP-14 J=LG-01 K=x
17 2026-08  | 217 108 40 12 31 28 46 x
18 2026-09  | 223 101 37 16 26 30 44 x
19          | x x x x x x x x
block TW3  35.14.04 completed | D=NP-02 E=NP-03 F=NP-07 G=NP-04 H=NP-10 I=NP-14 J=LG-01 K=x
20 2026-07  | 88 43 12 0 40 11 16 x
21 2026-08  | 93 47 9 3 37 8 18 x
22 2026-09  | 85 40 . 2 35 10 15 x
23          | x x x x x x x x
24          | x x x x x x x x
25          | x x x x x x x x
26          | x x x x x x x x
27          | x x x x x x x x
"""
