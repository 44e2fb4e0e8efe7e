"""A wide table printed in two parts below each other: the second part names the kecamatan by their number alone."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "CSV bertitik koma: tabel lebar dipecah dua ke bawah, bagian kedua hanya memuat nomor urut kecamatan (nama pada bagian "
    "pertama); nomor 6 tidak dipakai; ribuan bertitik; satu layanan tak dikenal; jumlah per bagian."
)
INBOX = "2026-11-06_35.13_surel"
FILE = "Rekap Oktober 2026 Kab Probolinggo.csv"

SHEETS = [
    Sheet(
        "",
        """
   |A       |B         |C           |D     |E         |F             |G         |H
  1|PEMERINTAH KABUPATEN PROBOLINGGO
  2|REKAP PELAYANAN KECAMATAN BULAN OKTOBER 2026
  4|No. Urut|Kecamatan |Rekam KTP-el|KTP-el|KK        |KIA           |Akta lahir|Akta mati
  5|1       |Kraksaan  |141         |'1.012|233       |97            |64        |22
  6|2       |Paiton    |96          |404   |187       |58            |51        |17
  7|3       |Leces     |83          |351   |162       |61            |47        |19
  8|4       |Dringu    |77          |329   |148       |55            |43        |15
  9|5       |Maron     |88          |366   |171       |44            |52        |21
 10|7       |Pajarakan |49          |207   |93        |36            |29        |11
 11|8       |Kota Anyar|45          |198   |90        |27            |26        |9
 12|9       |Tongas    |82          |340   |158       |49            |45        |18
 13|        |Jumlah    |661         |'3.207|'1.242    |427           |357       |132
 15|LANJUTAN (nama kecamatan menurut nomor urut di atas)
 16|No. Urut|Pindah    |SKTM        |SKCK  |Ket. waris|Ijin keramaian|Legalisir |Surat jalan ternak
 17|1       |44        |37          |91    |12        |3             |188       |2
 18|2       |31        |42          |64    |9         |2             |120       |-
 19|3       |27        |29          |58    |7         |1             |104       |-
 20|4       |25        |22          |49    |8         |-             |99        |1
 21|5       |18        |51          |38    |11        |1             |73        |6
 22|7       |12        |19          |25    |4         |-             |51        |-
 23|8       |9         |24          |17    |5         |              |46        |3
 24|9       |21        |33          |40    |6         |1             |82        |4
 25|Jumlah  |187       |257         |382   |62        |8             |763       |16
""",
    )
]


def write(path: Path) -> None:
    write_lines(path, SHEETS[0], ";", "cp1252")


READING = """
block -  2026-10 completed | C=NP-01 D=NP-02 E=NP-03 F=NP-07 G=NP-05 H=NP-06
5 35.13.14  | 141 1012 233 97 64 22
6 35.13.12  | 96 404 187 58 51 17
7 35.13.05  | 83 351 162 61 47 19
8 35.13.19  | 77 329 148 55 43 15
9 35.13.17  | 88 366 171 44 52 21
10 35.13.16 | 49 207 93 36 29 11
11 35.13.11 | 45 198 90 27 26 9
12 35.13.23 | 82 340 158 49 45 18
13          | x x x x x x
block -  2026-10 completed | B=NP-04 C=NP-10 D=NP-14 E=NP-15 F=IZ-08 G=LG-01 H=x
17 35.13.14 | 44 37 91 12 3 188 !
18 35.13.12 | 31 42 64 9 2 120 !
19 35.13.05 | 27 29 58 7 1 104 !
20 35.13.19 | 25 22 49 8 0 99 !
21 35.13.17 | 18 51 38 11 1 73 !
22 35.13.16 | 12 19 25 4 0 51 !
23 35.13.11 | 9 24 17 5 . 46 !
24 35.13.23 | 21 33 40 6 1 82 !
25          | x x x x x x x
"""
