"""A workbook with sheets of different kind: cover, services in two tables beside each other, staff, satisfaction, facilities."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu buku berisi sampul, layanan (dua tabel wilayah berdampingan, Masuk/Selesai), pegawai (bukan layanan), SKM triwulan "
    "dan kelengkapan sarana; tiap lembar berbentuk lain dan berjangka lain."
)
INBOX = "2026-10-14_35.18_surel"
FILE = "Laporan Bag Pem September.xlsx"

SHEETS = [
    Sheet(
        "Sampul",
        """
  |A|B
 3| |LAPORAN PENYELENGGARAAN PATEN
 4| |KABUPATEN NGANJUK
 5| |BULAN SEPTEMBER 2026
 8| |Isi : 1. Layanan   2. Pegawai   3. SKM   4. Sarana
""",
    ),
    Sheet(
        "1 Layanan",
        """
   |A            |B     |C      |D    |E      |F    |G      |H|I|J         |K     |L      |M    |N      |O    |P
  1|REKAP PELAYANAN KECAMATAN BULAN SEPTEMBER 2026
  3|WILAYAH BARAT|      |       |     |       |     |       | | |WILAYAH TIMUR
  4|Kecamatan    |KTP-el|       |KK   |       |SKTM |       | | |Kecamatan |KTP-el|       |KK   |       |SKTM
  5|             |Masuk |Selesai|Masuk|Selesai|Masuk|Selesai| | |          |Masuk |Selesai|Masuk|Selesai|Masuk|Selesai
  6|Nganjuk      |301   |288    |152  |150    |16   |16     | | |Kertosono |266   |259    |131  |131    |18   |18
  7|Bagor        |148   |146    |77   |75     |12   |12     | | |Baron     |139   |137    |70   |69     |14   |13
  8|Loceret      |172   |165    |85   |85     |21   |20     | | |Patianrowo|121   |121    |59   |58     |11   |11
  9|Sukomoro     |118   |115    |60   |60     |9    |9      | | |Lengkong  |97    |95     |48   |48     |19   |19
 10|Wilangan     |81    |80     |39   |39     |-    |-      | | |Gondang   |133   |128    |66   |66     |22   |22
 11|Jumlah       |820   |794    |413  |409    |58   |57     | | |Jumlah    |756   |740    |374  |372    |84   |83
""",
        merged=("A4:A5", "B4:C4", "D4:E4", "F4:G4", "J4:J5", "K4:L4", "M4:N4", "O4:P4"),
        head=(4, 5),
    ),
    Sheet(
        "2 Pegawai",
        """
  |A |B        |C  |D   |E      |F
 1|KEADAAN PEGAWAI KECAMATAN SEPTEMBER 2026
 3|No|Kecamatan|PNS|PPPK|Non ASN|Jumlah
 4|1 |Nganjuk  |21 |6   |4      |31
 5|2 |Bagor    |15 |5   |3      |23
 6|3 |Kertosono|18 |4   |4      |26
 7|4 |Baron    |14 |3   |2      |19
""",
        head=(3, 3),
    ),
    Sheet(
        "3 SKM",
        """
   |A |B                   |C      |D        |E
  1|HASIL SKM KECAMATAN TRIWULAN III TAHUN 2026
  3|No|Unsur pelayanan     |Nganjuk|Kertosono|Loceret
  4|1 |Persyaratan         |~3.28  |~3.22    |~3.19
  5|2 |Prosedur            |~3.21  |~3.17    |~3.14
  6|3 |Waktu penyelesaian  |~3.02  |~3.06    |~2.97
  7|4 |Biaya/tarif         |~3.91  |~3.88    |~3.85
  8|5 |Produk layanan      |~3.24  |~3.19    |~3.16
  9|6 |Kompetensi pelaksana|~3.33  |~3.27    |~3.21
 10|7 |Perilaku pelaksana  |~3.39  |~3.34    |~3.26
 11|8 |Penanganan pengaduan|~3.57  |~3.61    |~3.52
 12|9 |Sarana dan prasarana|~3.08  |~2.95    |~3.01
 13|  |Jumlah responden    |75     |60       |50
 14|  |IKM                 |~83.42 |~82.47   |~81.42
""",
        head=(3, 3),
    ),
    Sheet(
        "4 Sarana",
        """
  |A |B         |C                |D           |E               |F
 1|KELENGKAPAN SARANA PATEN PER SEPTEMBER 2026
 3|No|Kecamatan |Loket pendaftaran|Ruang tunggu|Tempat pengaduan|Operator komputer
 4|1 |Nganjuk   |Ada              |Ada         |Ada             |Ada
 5|2 |Bagor     |Ada              |Ada         |Belum           |Ada
 6|3 |Kertosono |Ada              |Ada         |Ada             |Ada
 7|4 |Wilangan  |Ada              |Belum       |Belum           |Ada
 8|  |Jumlah ada|4                |3           |2               |4
""",
        head=(3, 3),
    ),
]


READING = """
block 1 Layanan  2026-09 | B=NP-02:requested C=NP-02:completed D=NP-03:requested E=NP-03:completed F=NP-10:requested G=NP-10:completed
6 35.18.13  | 301 288 152 150 16 16
7 35.18.14  | 148 146 77 75 12 12
8 35.18.04  | 172 165 85 85 21 20
9 35.18.12  | 118 115 60 60 9 9
10 35.18.15 | 81 80 39 39 0 0
11          | x x x x x x
block 1 Layanan  2026-09 | K=NP-02:requested L=NP-02:completed M=NP-03:requested N=NP-03:completed O=NP-10:requested P=NP-10:completed
6 35.18.08  | 266 259 131 131 18 18
7 35.18.10  | 139 137 70 69 14 13
8 35.18.09  | 121 121 59 58 11 11
9 35.18.19  | 97 95 48 48 19 19
10 35.18.17 | 133 128 66 66 22 22
11          | x x x x x x
block 2 Pegawai | C=x D=x E=x F=x
4           | ! ! ! !
5           | ! ! ! !
6           | ! ! ! !
7           | ! ! ! !
block 3 SKM  2026-07/3 score | C=35.18.13 D=35.18.08 E=35.18.04
4 U1        | 3.28 3.22 3.19
5 U2        | 3.21 3.17 3.14
6 U3        | 3.02 3.06 2.97
7 U4        | 3.91 3.88 3.85
8 U5        | 3.24 3.19 3.16
9 U6        | 3.33 3.27 3.21
10 U7       | 3.39 3.34 3.26
11 U8       | 3.57 3.61 3.52
12 U9       | 3.08 2.95 3.01
14          | x x x
block 3 SKM  35.18.13 2026-07/3 respondents | C=x
13 U1       | 75
13 U2       | 75
13 U3       | 75
13 U4       | 75
13 U5       | 75
13 U6       | 75
13 U7       | 75
13 U8       | 75
13 U9       | 75
block 3 SKM  35.18.08 2026-07/3 respondents | D=x
13 U1       | 60
13 U2       | 60
13 U3       | 60
13 U4       | 60
13 U5       | 60
13 U6       | 60
13 U7       | 60
13 U8       | 60
13 U9       | 60
block 3 SKM  35.18.04 2026-07/3 respondents | E=x
13 U1       | 50
13 U2       | 50
13 U3       | 50
13 U4       | 50
13 U5       | 50
13 U6       | 50
13 U7       | 50
13 U8       | 50
13 U9       | 50
block 4 Sarana  2026-09 status | C=T1 D=T8 E=T6 F=T12
4 35.18.13  | terpenuhi terpenuhi terpenuhi terpenuhi
5 35.18.14  | terpenuhi terpenuhi belum terpenuhi
6 35.18.08  | terpenuhi terpenuhi terpenuhi terpenuhi
7 35.18.15  | terpenuhi belum belum terpenuhi
8           | x x x x
"""
