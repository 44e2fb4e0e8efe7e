"""Services × kecamatan whose names are three letters, explained in a key below the table; one code is missing from the key."""

from workbooks.draw import Sheet

ABOUT = (
    "Layanan × kecamatan dengan nama disingkat tiga huruf (BWI, GIR, RGJ) dan daftar singkatan di bawah tabel; satu singkatan "
    "(KAL) tidak ada di daftar: Kalibaru atau Kalipuro?; dua golongan dengan jumlahnya; jumlah di kiri."
)
INBOX = "2026-09-08_35.10_wa"
FILE = "rekap agustus final.xlsx"

SHEETS = [
    Sheet(
        "Rekap",
        """
   |A |B               |C   |D  |E               |F  |G  |H  |I  |J  |K  |L  |M
  1|REKAP PELAYANAN KECAMATAN KABUPATEN BANYUWANGI
  2|BULAN AGUSTUS TAHUN 2026
  4|NO|JENIS LAYANAN   |JML |BWI|GIR             |GLG|RGJ|KBT|SGJ|SRN|MCR|GTG|KAL
  5|I |ADMINDUK        |3915|716|188             |217|376|338|221|454|566|573|266
  6|1 |KTP-el          |2237|388|104             |127|211|196|143|264|317|329|158
  7|2 |KK              |1104|190|52              |61 |108|93 |70 |131|166|159|74
  8|3 |KIA             |398 |97 |23              |18 |40 |35 |-  |44 |61 |58 |22
  9|4 |Surat pindah    |176 |41 |9               |11 |17 |14 |8  |15 |22 |27 |12
 10|II|NON ADMINDUK    |1266|258|60              |60 |130|108|67 |157|195|164|67
 11|1 |SKTM            |211 |26 |8               |14 |19 |23 |17 |31 |38 |24 |11
 12|2 |SKCK            |357 |73 |19              |16 |37 |28 |20 |42 |55 |49 |18
 13|3 |Dispensasi nikah|12  |2  |-               |1  |1  |-  |2  |3  |1  |2  |-
 14|4 |Ket. ahli waris |68  |15 |3               |4  |7  |6  |   |9  |11 |8  |5
 15|5 |Legalisir       |618 |142|30              |25 |66 |51 |28 |72 |90 |81 |33
 17|Ket. singkatan :
 18|  |BWI = Banyuwangi|    |   |RGJ = Rogojampi |   |   |   |SRN = Srono
 19|  |GIR = Giri      |    |   |KBT = Kabat     |   |   |   |MCR = Muncar
 20|  |GLG = Glagah    |    |   |SGJ = Singojuruh|   |   |   |GTG = Genteng
""",
        head=(4, 4),
    )
]


READING = """
block Rekap  2026-08 completed | C=x D=35.10.16 E=35.10.17 F=35.10.15 G=35.10.13 H=35.10.14 I=35.10.12 J=35.10.08 K=35.10.05 L=35.10.09 M=x
5           | x x x x x x x x x x x
6 NP-02     | x 388 104 127 211 196 143 264 317 329 ?                  // KAL: Kalibaru atau Kalipuro?
7 NP-03     | x 190 52 61 108 93 70 131 166 159 ?
8 NP-07     | x 97 23 18 40 35 0 44 61 58 ?
9 NP-04     | x 41 9 11 17 14 8 15 22 27 ?
10          | x x x x x x x x x x x
11 NP-10    | x 26 8 14 19 23 17 31 38 24 ?
12 NP-14    | x 73 19 16 37 28 20 42 55 49 ?
13 NP-11    | x 2 0 1 1 0 2 3 1 2 ?
14 NP-15    | x 15 3 4 7 6 . 9 11 8 ?
15 LG-01    | x 142 30 25 66 51 28 72 90 81 ?
"""
