"""Units ranked by what they served: the kabupaten's own total, its office and its public hall bear the name of a kecamatan."""

from workbooks.draw import Sheet

ABOUT = (
    "Peringkat unit pelayanan: jumlah kabupaten di atas bernama sama dengan kecamatan Banyuwangi, di bawahnya mal pelayanan dan "
    "dinas, yang bukan kecamatan; kolom SKM adalah nilai kepuasan, bukan surat keterangan miskin."
)
INBOX = "2026-07-10_35.10_surel"
FILE = "peringkat pelayanan juni.xlsx"

SHEETS = [
    Sheet(
        "Peringkat",
        """
   |A            |B               |C                  |D   |E   |F   |G    |H  |I
  1|             |PERINGKAT UNIT PELAYANAN ADMINISTRASI
  2|             |KABUPATEN BANYUWANGI, BULAN JUNI 2026
  4|PERING-\\nKAT|KECAMATAN / UNIT|JUMLAH SURAT TERBIT|    |    |    |     |KEPUASAN
  5|             |                |KTP-el             |KK  |SKTM|SKCK|TOTAL|SKM|Responden
  6|             |KAB. BANYUWANGI |3628               |2399|234 |593 |6854 |84 |1260
  7|1            |Banyuwangi      |402                |251 |28  |96  |777  |83 |150
  8|2            |Muncar          |371                |230 |47  |81  |729  |81 |120
  9|3            |Rogojampi       |344                |212 |33  |88  |677  |86 |120
 10|4            |Genteng         |318                |205 |29  |90  |642  |85 |110
 11|5            |Srono           |287                |181 |31  |72  |571  |82 |100
 12|6            |Kalipuro        |241                |160 |26  |64  |491  |84 |90
 13|7            |Glagah          |118                |84  |14  |39  |255  |88 |60
 14|8            |Giri            |102                |71  |9   |35  |217  |87 |60
 15|9            |Licin           |88                 |63  |17  |28  |196  |83 |50
 16|-            |MPP Banyuwangi  |512                |340 |-   |-   |852  |89 |200
 17|-            |Dinas Dukcapil  |845                |602 |-   |-   |1447 |80 |200
 19|             |Peringkat hanya untuk kecamatan
""",
        merged=("A4:A5", "B4:B5", "C4:G4", "H4:I4"),
        head=(4, 5),
    )
]


READING = """
block Peringkat  2026-06 completed | A=x C=NP-02 D=NP-03 E=NP-10 F=NP-14 G=x H=x I=x
6           | . x x x x x ! !
7 35.10.16  | x 402 251 28 96 x ! !
8 35.10.05  | x 371 230 47 81 x ! !
9 35.10.13  | x 344 212 33 88 x ! !
10 35.10.09 | x 318 205 29 90 x ! !
11 35.10.08 | x 287 181 31 72 x ! !
12 35.10.21 | x 241 160 26 64 x ! !
13 35.10.15 | x 118 84 14 39 x ! !
14 35.10.17 | x 102 71 9 35 x ! !
15 35.10.24 | x 88 63 17 28 x ! !
16          | . ! ! ! ! ! ! !
17          | . ! ! ! ! ! ! !
"""
