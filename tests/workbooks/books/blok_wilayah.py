"""Blocks of kecamatan below each other that grew over the years: each head has other columns, the last has none."""

from workbooks.draw import Sheet

ABOUT = (
    "Empat blok wilayah bertumpuk dalam satu lembar; urutan dan isi kolom berbeda tiap blok; blok keempat tanpa kepala "
    "('kolom sama dengan III'); bulan tertulis di ujung kanan; jumlah per wilayah dan jumlah akhir."
)
INBOX = "2026-06-08_35.07_surel"
FILE = "REKAP WILAYAH.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B               |C        |D     |E          |F     |G   |H        |I
  1|REKAP PELAYANAN KECAMATAN SE-KABUPATEN MALANG
  2|BAGIAN TATA PEMERINTAHAN
  3|  |                |         |      |           |      |    |Bulan : Mei 2026
  5|I. WILAYAH KEPANJEN
  6|No|Kecamatan       |Rekam KTP|KTP-el|KK         |SKTM  |SKCK|Jml
  7|1 |Kepanjen        |118      |342   |187        |29    |64  |740
  8|2 |Pakisaji        |84       |251   |126        |17    |38  |516
  9|3 |Ngajum          |52       |140   |81         |22    |19  |314
 10|4 |Wonosari        |47       |133   |69         |25    |16  |290
 11|5 |Kromengan       |39       |117   |58         |13    |21  |248
 12|6 |Sumberpucung    |56       |162   |88         |15    |27  |348
 13|  |Jml Wil. I      |396      |1145  |609        |121   |185 |2456
 15|II. WILAYAH SINGOSARI
 16|No|Kecamatan       |KTP-el   |KK    |Pindah     |SKTM  |SKCK|Legalisir|Jml
 17|1 |Singosari       |411      |203   |46         |31    |77  |112      |880
 18|2 |Lawang          |288      |151   |39         |18    |52  |84       |632
 19|3 |Karangploso     |230      |119   |41         |14    |35  |67       |506
 20|4 |Dau             |196      |104   |58         |9     |40  |73       |480
 21|  |Jml Wil. II     |1125     |577   |184        |72    |204 |336      |2498
 23|III. WILAYAH TUREN
 24|No|Kecamatan       |SKTM     |SKCK  |Disp. Nikah|KTP-el|KK  |KIA      |Jml
 25|1 |Turen           |33       |48    |3          |319   |165 |71       |639
 26|2 |Dampit          |45       |36    |2          |308   |172 |54       |617
 27|3 |Tirtoyudo       |28       |15    |-          |149   |83  |20       |295
 28|4 |Ampelgading     |24       |17    |1          |137   |76  |         |255
 29|  |Jml Wil. III    |130      |116   |6          |913   |496 |145      |1806
 31|IV. WILAYAH NGANTANG (kolom sama dengan III)
 32|1 |Ngantang        |19       |23    |2          |158   |90  |33       |325
 33|2 |Pujon           |21       |20    |1          |171   |95  |37       |345
 34|3 |Kasembon        |12       |11    |-          |86    |47  |15       |171
 35|  |Jml Wil. IV     |52       |54    |3          |415   |232 |85       |841
 37|  |JUMLAH I s.d. IV|         |      |           |      |    |         |7601
""",
    )
]


READING = """
block Sheet1  2026-05 completed | C=NP-01 D=NP-02 E=NP-03 F=NP-10 G=NP-14 H=x
7 35.07.13  | 118 342 187 29 64 x
8 35.07.19  | 84 251 126 17 38 x
9 35.07.20  | 52 140 81 22 19 x
10 35.07.32 | 47 133 69 25 16 x
11 35.07.31 | 39 117 58 13 21 x
12 35.07.12 | 56 162 88 15 27 x
13          | x x x x x x
block Sheet1  2026-05 completed | C=NP-02 D=NP-03 E=NP-04 F=NP-10 G=NP-14 H=LG-01 I=x
17 35.07.24 | 411 203 46 31 77 112 x
18 35.07.25 | 288 151 39 18 52 84 x
19 35.07.23 | 230 119 41 14 35 67 x
20 35.07.22 | 196 104 58 9 40 73 x
21          | x x x x x x x
block Sheet1  2026-05 completed | C=NP-10 D=NP-14 E=NP-11 F=NP-02 G=NP-03 H=NP-07 I=x
25 35.07.09 | 33 48 3 319 165 71 x
26 35.07.05 | 45 36 2 308 172 54 x
27 35.07.30 | 28 15 0 149 83 20 x
28 35.07.06 | 24 17 1 137 76 . x
29          | x x x x x x x
32 35.07.27 | 19 23 2 158 90 33 x
33 35.07.26 | 21 20 1 171 95 37 x
34 35.07.28 | 12 11 0 86 47 15 x
35          | x x x x x x x
37          | . . . . . . x
"""
