"""Services split by sub type, with and without a written sum; two sub titles that are services of their own."""

from workbooks.draw import Sheet

ABOUT = (
    "Layanan dirinci menurut jenis: KTP-el baru/hilang/rusak dengan Jml, KK dan Pindah tanpa Jml (dijumlahkan), Akta "
    "Kelahiran/Kematian dua layanan sendiri; satu Jml tidak cocok dengan rinciannya; satu baris hanya berisi Jml."
)
INBOX = "2026-07-09_35.05_surel"
FILE = "Rekap Yan Juni.xlsx"

SHEETS = [
    Sheet(
        "Rekap",
        """
   |A |B        |C     |D     |E    |F  |G             |H       |I             |J     |K     |L        |M       |N        |O
  1|REKAPITULASI PELAYANAN KECAMATAN KABUPATEN BLITAR
  2|Bulan : Juni 2026
  4|No|Kecamatan|KTP-el|      |     |   |Kartu Keluarga|        |              |Pindah|      |Akta     |        |Legalisir|Jumlah
  5|  |         |Baru  |Hilang|Rusak|Jml|Baru          |Pecah KK|Perubahan data|Datang|Keluar|Kelahiran|Kematian
  6|1 |Kanigoro |84    |17    |22   |123|31            |14      |52            |9     |12    |38       |11      |75       |365
  7|2 |Talun    |66    |12    |15   |93 |24            |9       |41            |6     |7     |29       |8       |48       |265
  8|3 |Garum    |41    |6     |5    |57 |20            |11      |37            |8     |5     |25       |9       |52       |224
  9|4 |Nglegok  |70    |11    |13   |94 |27            |8       |44            |5     |9     |31       |12      |60       |290
 10|5 |Srengat  |78    |14    |19   |111|33            |12      |49            |7     |8     |34       |10      |66       |330
 11|6 |Ponggok  |      |      |     |92 |29            |13      |46            |4     |6     |36       |7       |41       |274
 12|7 |Wlingi   |73    |15    |12   |100|26            |10      |39            |11    |13    |27       |6       |70       |302
 13|8 |Bakung   |25    |3     |4    |32 |8             |-       |15            |-     |2     |9        |4       |18       |88
 14|9 |Wates    |29    |4     |6    |39 |10            |3       |17            |-     |-     |12       |3       |21       |105
 15|  |JUMLAH   |466   |82    |96   |741|208           |80      |340           |50    |62    |241      |70      |451      |2243
 17|  |Ket. : Kec. Ponggok hanya mengirim jumlah KTP-el
""",
        merged=("A4:A5", "B4:B5", "C4:F4", "G4:I4", "J4:K4", "L4:M4", "N4:N5", "O4:O5"),
        head=(4, 5),
    )
]


READING = """
block Rekap  2026-06 completed | C=x D=x E=x F=NP-02 G=NP-03 H=NP-03 I=NP-03 J=NP-04 K=NP-04 L=NP-05 M=NP-06 N=LG-01 O=x
6 35.05.10  | x x x 123 97@* . . 21@* . 38 11 75 x
7 35.05.14  | x x x 93 74@* . . 13@* . 29 8 48 x
8 35.05.11  | x x x ? 68@* . . 13@* . 25 9 52 x                        // 41+6+5 = 52, tertulis 57
9 35.05.09  | x x x 94 79@* . . 14@* . 31 12 60 x
10 35.05.03 | x x x 111 94@* . . 15@* . 34 10 66 x
11 35.05.06 | . . . 92 88@* . . 10@* . 36 7 41 x
12 35.05.17 | x x x 100 75@* . . 24@* . 27 6 70 x
13 35.05.05 | x x x 32 23@* . . 2@* . 9 4 18 x
14 35.05.20 | x x x 39 30@* . . 0@* . 12 3 21 x
15          | x x x x x x x x x x x x x
"""
