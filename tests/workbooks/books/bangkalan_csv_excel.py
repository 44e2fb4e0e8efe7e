"""A recap saved as CSV with its titles and signature; thousands points; two columns of moving, no sum of them."""

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "CSV yang disimpan dari Excel beserta judul dan tanda tangan; 1.046 dengan titik ribuan; Pindah Datang dan "
    "Pindah Keluar tanpa jumlahnya (satu layanan, dijumlahkan); satu kecamatan belum mengirim (kosong, bukan "
    "nol); nihil."
)
INBOX = "2026-07-08_35.26_surel"
FILE = "rekap paten juni 2026.csv"

SHEET = Sheet(
    "rekap",
    """
   |A |B          |C           |D    |E            |F            |G    |H    |I     |J
 1 |PEMERINTAH KABUPATEN BANGKALAN
 2 |REKAP PATEN KECAMATAN
 3 |BULAN : JUNI 2026
 5 |NO|KECAMATAN  |CETAK KTP-EL|KK   |PINDAH DATANG|PINDAH KELUAR|SKTM |SKCK |JUMLAH|KETERANGAN
 6 |1 |Bangkalan  |1.046       |388  |41           |37           |72   |115  |1.699
 7 |2 |Socah      |286         |109  |7            |6            |22   |11   |441
 8 |3 |Burneh     |345         |77   |7            |3            |11   |31   |474
 9 |4 |Kamal      |329         |131  |12           |6            |31   |13   |522
10 |5 |Arosbaya   |385         |95   |4            |7            |26   |32   |549
11 |6 |Geger      |394         |102  |6            |6            |24   |20   |552
12 |7 |Klampis    |211         |140  |2            |7            |13   |22   |395
13 |8 |Sepulu     |300         |77   |9            |9            |24   |36   |455
14 |9 |Tanjungbumi|376         |72   |5            |11           |38   |30   |532
15 |10|Kokop      |276         |62   |6            |3            |nihil|nihil|347
16 |11|Kwanyar    |385         |92   |11           |9            |54   |22   |573
17 |12|Labang     |316         |149  |-            |13           |51   |10   |539
18 |13|Tanah Merah|388         |75   |9            |14           |45   |18   |549
19 |14|Tragah     |276         |77   |6            |5            |31   |38   |433
20 |15|Blega      |182         |77   |10           |8            |59   |14   |350
21 |16|Modung     |296         |81   |7            |8            |38   |16   |446
22 |17|Konang     |            |     |             |             |     |     |      |belum kirim laporan
23 |18|Galis      |391         |133  |9            |14           |41   |14   |602
24 |  |JUMLAH     |6.182       |1.937|151          |166          |580  |442  |9.458
26 |  |           |            |     |             |             |     |Bangkalan, 8 Juli 2026
27 |  |           |            |     |             |             |     |Kabag Pemerintahan
""",
)


def write(path):
    write_lines(path, SHEET, ";", "cp1252")


READING = """
block -  2026-06 completed | C=NP-02 D=NP-03 E=NP-04 F=x G=NP-10 H=NP-14 I=x
6 35.26.01 | 1046 388 78@* . 72 115 x
7 35.26.02 | 286 109 13@* . 22 11 x
8 35.26.03 | 345 77 10@* . 11 31 x
9 35.26.04 | 329 131 18@* . 31 13 x
10 35.26.05 | 385 95 11@* . 26 32 x
11 35.26.06 | 394 102 12@* . 24 20 x
12 35.26.07 | 211 140 9@* . 13 22 x
13 35.26.08 | 300 77 18@* . 24 36 x
14 35.26.09 | 376 72 16@* . 38 30 x
15 35.26.10 | 276 62 9@* . 0 0 x
16 35.26.11 | 385 92 20@* . 54 22 x
17 35.26.12 | 316 149 13@* . 51 10 x
18 35.26.13 | 388 75 23@* . 45 18 x
19 35.26.14 | 276 77 11@* . 31 38 x
20 35.26.15 | 182 77 18@* . 59 14 x
21 35.26.16 | 296 81 15@* . 38 16 x
22 35.26.17 | . . . . . . .
23 35.26.18 | 391 133 23@* . 41 14 x
24 | x x x x x x x
"""
