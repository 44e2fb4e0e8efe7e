"""A recap that Excel saved as CSV, semicolons and all."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "Tabel silang layanan × kecamatan yang disimpan Excel sebagai CSV bertitik koma: sel gabungan menjadi kosong, "
    'JUNI 2026 di kolom ketiga, titik ribuan, "nihil" dan tanda hubung, jumlah per kelompok, tanda tangan ikut '
    "tersimpan; satu kecamatan senama dengan kabupatennya."
)
INBOX = "2026-07-08_35.28_surel"
FILE = "Rekap Paten Juni.csv"

SHEETS = [
    Sheet(
        "",
        """
   |A    |B                  |C          |D       |E    |F        |G     |H        |I         |J       |K     |L   |M         |N    |O     |P
 1 |REKAPITULASI PELAYANAN PATEN KABUPATEN PAMEKASAN
 2 |BULAN|                   |: JUNI 2026
 4 |NO   |JENIS PELAYANAN    |KECAMATAN
 5 |     |                   |Tlanakan   |Pademawu|Galis|Pamekasan|Proppo|Palengaan|Pegantenan|Larangan|Pakong|Waru|Batumarmar|Kadur|Pasean|JML
 6 |A    |PERIZINAN
 7 |1    |IUMK               |1          |3       |-    |7        |4     |2        |1         |4       |2     |1   |2         |-    |2     |29
 8 |2    |Ijin Keramaian     |2          |2       |-    |7        |1     |1        |4         |4       |2     |2   |2         |6    |4     |37
 9 |3    |Izin Reklame       |-          |-       |-    |-        |-     |-        |-         |-       |-     |-   |-         |-    |-     |-
10 |     |JUMLAH A           |3          |5       |0    |14       |5     |3        |5         |8       |4     |3   |4         |6    |6     |66
11 |B    |NON PERIZINAN
12 |1    |Perekaman KTP-el   |34         |35      |80   |121      |78    |58       |37        |29      |56    |56  |89        |77   |76    |826
13 |2    |Pencetakan KTP-el  |127        |291     |300  |1.042    |202   |144      |156       |297     |161   |151 |261       |280  |253   |3.665
14 |3    |Kartu Keluarga     |175        |87      |97   |218      |102   |110      |138       |102     |66    |137 |186       |164  |142   |1.724
15 |4    |KIA                |66         |17      |31   |92       |24    |57       |43        |34      |69    |41  |          |32   |66    |572
16 |5    |Surat Pindah/Datang|23         |16      |34   |12       |19    |27       |6         |32      |5     |31  |14        |32   |15    |266
17 |6    |Akte Kelahiran     |54         |24      |34   |73       |23    |39       |25        |20      |16    |49  |58        |52   |32    |499
18 |7    |SKTM               |43         |50      |28   |61       |46    |52       |33        |44      |60    |59  |27        |52   |45    |600
19 |8    |Keterangan Waris   |2          |8       |10   |7        |4     |11       |3         |6       |2     |1   |4         |9    |5     |72
20 |9    |Dispensasi Kawin   |4          |3       |3    |3        |3     |1        |4         |-       |-     |1   |3         |1    |-     |26
21 |10   |SKCK               |9          |21      |20   |46       |39    |22       |49        |49      |45    |52  |17        |14   |48    |431
22 |11   |Legalisir          |38         |35      |49   |107      |57    |70       |nihil     |34      |22    |15  |70        |32   |40    |569
23 |12   |Lain - lain        |17         |2       |17   |32       |8     |13       |4         |8       |14    |2   |19        |9    |10    |155
24 |     |JUMLAH B           |592        |589     |703  |1.814    |605   |604      |498       |655     |516   |595 |748       |754  |732   |9.405
25 |     |JUMLAH A + B       |595        |594     |703  |1.828    |610   |607      |503       |663     |520   |598 |752       |760  |738   |9.471
27 |     |                   |           |        |     |         |      |         |          |        |Pamekasan, 6 Juli 2026
28 |     |                   |           |        |     |         |      |         |          |        |Kabag Pemerintahan
""",
    ),
]


def write(path: Path) -> None:
    write_lines(path, SHEETS[0], ";", "cp1252")


READING = """
block -  2026-06 completed | C=35.28.01 D=35.28.02 E=35.28.03 F=35.28.04 G=35.28.05 H=35.28.06 I=35.28.07 J=35.28.08 K=35.28.09 L=35.28.10 M=35.28.11 N=35.28.12 O=35.28.13 P=x
7  IZ-02 | 1 3 0 7 4 2 1 4 2 1 2 0 2 x
8  IZ-08 | 2 2 0 7 1 1 4 4 2 2 2 6 4 x
9  IZ-16 | 0 0 0 0 0 0 0 0 0 0 0 0 0 x
10  | x x x x x x x x x x x x x x
12 NP-01 | 34 35 80 121 78 58 37 29 56 56 89 77 76 x
13 NP-02 | 127 291 300 1042 202 144 156 297 161 151 261 280 253 x
14 NP-03 | 175 87 97 218 102 110 138 102 66 137 186 164 142 x
15 NP-07 | 66 17 31 92 24 57 43 34 69 41 . 32 66 x
16 NP-04 | 23 16 34 12 19 27 6 32 5 31 14 32 15 x
17 NP-05 | 54 24 34 73 23 39 25 20 16 49 58 52 32 x
18 NP-10 | 43 50 28 61 46 52 33 44 60 59 27 52 45 x
19 NP-15 | 2 8 10 7 4 11 3 6 2 1 4 9 5 x
20 NP-11 | 4 3 3 3 3 1 4 0 0 1 3 1 0 x
21 NP-14 | 9 21 20 46 39 22 49 49 45 52 17 14 48 x
22 LG-01 | 38 35 49 107 57 70 0 34 22 15 70 32 40 x
23 NP-21 | 17 2 17 32 8 13 4 8 14 2 19 9 10 x
24  | x x x x x x x x x x x x x x
25  | x x x x x x x x x x x x x x
"""
