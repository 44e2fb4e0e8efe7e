"""Below Surat Pindah and SKTM stand letters, households (KK) and people (jiwa): only the letters are the service."""

from workbooks.draw import Sheet

ABOUT = (
    "Di bawah SURAT PINDAH dan SKTM berdiri Surat, KK dan Jiwa: KK di sana adalah kepala keluarga yang tercakup, bukan layanan "
    "Kartu Keluarga, yang punya kolomnya sendiri. Jumlah hanya menjumlahkan surat."
)
INBOX = "2026-07-07_35.03_surel"
FILE = "REKAP PELAYANAN ADMINDUK JUNI.xlsx"

SHEETS = [
    Sheet(
        "Juni",
        """
   |A |B         |C               |D              |E               |F               |G               |H               |I                |J                |K               |L
  2|  |PEMERINTAH KABUPATEN TRENGGALEK
  3|  |REKAP PELAYANAN ADMINDUK DAN SOSIAL DI KECAMATAN BULAN JUNI 2026
  5|NO|KECAMATAN |SURAT PINDAH    |               |                |SKTM            |                |                |KARTU KELUARGA   |KTP-EL           |AKTA KELAHIRAN  |JUMLAH SURAT
  6|  |          |Surat           |KK             |Jiwa            |Surat           |KK              |Jiwa
  7|1 |Panggul   |14              |9              |26              |31              |28              |97              |118              |164              |37              |364
  8|2 |Munjungan |8               |6              |15              |27              |27              |88              |96               |131              |29              |291
  9|3 |Pule      |11              |8              |21              |35              |31              |112             |104              |140              |33              |323
 10|4 |Dongko    |13              |9              |24              |38              |36              |120             |121              |152              |41              |365
 11|5 |Tugu      |10              |7              |19              |19              |18              |60              |93               |126              |30              |278
 12|6 |Karangan  |12              |10             |28              |16              |16              |51              |99               |135              |27              |289
 13|7 |Kampak    |7               |5              |12              |14              |13              |42              |71               |92               |-               |184
 14|8 |Watulimo  |15              |11             |33              |22              |20              |70              |128              |171              |44              |380
 15|9 |Bendungan |5               |3              |9               |20              |19              |63              |52               |68               |15              |160
 16|10|Gandusari |12              |9              |25              |17              |17              |55              |107              |143              |31              |310
 17|11|Trenggalek|21              |15             |44              |13              |12              |39              |146              |208              |48              |436
 18|12|Suruh     |6               |4              |11              |18              |18              |57              |55               |74               |17              |170
 19|  |JUMLAH    |=SUM(C7:C18)→134|=SUM(D7:D18)→96|=SUM(E7:E18)→267|=SUM(F7:F18)→270|=SUM(G7:G18)→255|=SUM(H7:H18)→854|=SUM(I7:I18)→1190|=SUM(J7:J18)→1604|=SUM(K7:K18)→352|=SUM(L7:L18)→3550
 21|  |Pogalan dan Durenan menyusul
""",
        merged=("A5:A6", "B5:B6", "C5:E5", "F5:H5", "I5:I6", "J5:J6", "K5:K6", "L5:L6"),
        head=(5, 6),
    )
]


READING = """
block Juni  2026-06 completed | C=NP-04 D=x E=x F=NP-10 G=x H=x I=NP-03 J=NP-02 K=NP-05 L=x
7 35.03.01  | 14 x x 31 x x 118 164 37 x
8 35.03.02  | 8 x x 27 x x 96 131 29 x
9 35.03.03  | 11 x x 35 x x 104 140 33 x
10 35.03.04 | 13 x x 38 x x 121 152 41 x
11 35.03.05 | 10 x x 19 x x 93 126 30 x
12 35.03.06 | 12 x x 16 x x 99 135 27 x
13 35.03.07 | 7 x x 14 x x 71 92 0 x
14 35.03.08 | 15 x x 22 x x 128 171 44 x
15 35.03.09 | 5 x x 20 x x 52 68 15 x
16 35.03.10 | 12 x x 17 x x 107 143 31 x
17 35.03.11 | 21 x x 13 x x 146 208 48 x
18 35.03.14 | 6 x x 18 x x 55 74 17 x
19          | x x x x x x x x x x
"""
