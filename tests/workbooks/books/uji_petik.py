"""The letters of the month beside a sample of ten of them that was checked: on time in the sample is not on time in the month."""

from workbooks.draw import Sheet

ABOUT = (
    "Di samping surat yang terbit berdiri hasil uji petik sepuluh berkas: diperiksa, tepat waktu, terlambat. Tepat waktu dari "
    "contoh bukan tepat waktu sebulan."
)
INBOX = "2026-08-13_35.09_surel"
FILE = "monitoring & uji petik Juli 2026.xlsx"

SHEETS = [
    Sheet(
        "Uji Petik",
        """
   |A |B        |C     |D        |E          |F        |G     |H        |I          |J        |K     |L        |M          |N
  1|  |PEMERINTAH KABUPATEN JEMBER
  2|  |MONITORING PELAYANAN KECAMATAN DAN HASIL UJI PETIK
  3|  |BULAN JULI 2026
  5|NO|KECAMATAN|SKTM  |         |           |         |SKCK  |         |           |         |SURAT KETERANGAN USAHA
  6|  |         |Terbit|Uji petik|           |         |Terbit|Uji petik|           |         |Terbit|Uji petik
  7|  |         |      |Diperiksa|Tepat waktu|Terlambat|      |Diperiksa|Tepat waktu|Terlambat|      |Diperiksa|Tepat waktu|Terlambat
  8|1 |Kencong  |36    |10       |9          |1        |44    |10       |10         |-        |21    |10       |8          |2
  9|2 |Puger    |52    |10       |8          |2        |61    |10       |9          |1        |34    |10       |10         |-
 10|3 |Balung   |41    |10       |10         |-        |53    |10       |10         |-        |27    |10       |9          |1
 11|4 |Ambulu   |47    |10       |9          |1        |66    |10       |8          |2        |38    |10       |9          |1
 12|5 |Rambipuji|39    |10       |7          |3        |49    |10       |10         |-        |25    |10       |10         |-
 13|6 |Kaliwates|28    |10       |10         |-        |97    |10       |9          |1        |46    |10       |10         |-
 14|7 |Patrang  |33    |10       |10         |-        |82    |10       |10         |-        |31    |10       |9          |1
 15|8 |Jelbuk   |25    |10       |9          |1        |19    |10       |10         |-        |7     |7        |6          |1
 16|  |JUMLAH   |301   |80       |72         |8        |471   |80       |76         |4        |229   |77       |71         |6
 18|  |Uji petik : sepuluh berkas diambil acak dari surat yang terbit bulan Juli.
""",
        merged=("A5:A7", "B5:B7", "C5:F5", "G5:J5", "K5:N5", "C6:C7", "D6:F6", "G6:G7", "H6:J6", "K6:K7", "L6:N6"),
        head=(5, 7),
    )
]


READING = """
block Uji Petik  2026-07 completed | C=NP-10 D=x E=x F=x G=NP-14 H=x I=x J=x K=NP-16 L=x M=x N=x
8 35.09.02  | 36 x x x 44 x x x 21 x x x
9 35.09.08  | 52 x x x 61 x x x 34 x x x
10 35.09.10 | 41 x x x 53 x x x 27 x x x
11 35.09.12 | 47 x x x 66 x x x 38 x x x
12 35.09.13 | 39 x x x 49 x x x 25 x x x
13 35.09.19 | 28 x x x 97 x x x 46 x x x
14 35.09.20 | 33 x x x 82 x x x 31 x x x
15 35.09.25 | 25 x x x 19 x x x 7 x x x
16          | x x x x x x x x x x x x
"""
