"""The form's own example stands before the sheets of the kecamatan; one sheet kept the heading of the sheet it was copied from."""

from workbooks.draw import Sheet

ABOUT = (
    "Formulir per kecamatan, satu lembar satu kecamatan. Lembar pertama contoh pengisian dengan nama kecamatan sungguhan "
    "dan bulan lain; lembar Kunjang disalin dari Plemahan dan kepalanya masih 'Kecamatan : Plemahan'."
)
INBOX = "2026-07-08_35.06_surel"
FILE = "form laporan kecamatan juni.xlsx"

SHEETS = [
    Sheet(
        "Contoh",
        """
   |A |B               |C    |D      |E      |F
  1|  |CONTOH CARA MENGISI (lembar ini jangan dikirim)
  2|  |LAPORAN BULANAN PELAYANAN KECAMATAN
  4|  |Kecamatan       |: Gurah
  5|  |Bulan           |: Januari 2026
  7|No|Jenis Pelayanan |Masuk|Selesai|Ditolak|Dalam Proses
  8|1 |KTP-el          |100  |90     |5      |5
  9|2 |Kartu Keluarga  |50   |45     |2      |3
 10|3 |Akta Kelahiran  |20   |18     |1      |1
 11|4 |SKTM            |10   |10     |-      |-
 12|5 |SKCK            |30   |30     |-      |-
 13|6 |Surat Pindah    |5    |4      |-      |1
 14|7 |Legalisir       |25   |25     |-      |-
 15|8 |Dispensasi Nikah|1    |1      |-      |-
 16|  |JUMLAH          |241  |223    |8      |10
""",
        head=(7, 7),
    ),
    Sheet(
        "Pare",
        """
   |A |B               |C    |D      |E      |F
  1|  |PEMERINTAH KABUPATEN KEDIRI
  2|  |LAPORAN BULANAN PELAYANAN KECAMATAN
  4|  |Kecamatan       |: Pare
  5|  |Bulan           |: Juni 2026
  7|No|Jenis Pelayanan |Masuk|Selesai|Ditolak|Dalam Proses
  8|1 |KTP-el          |214  |198    |3      |13
  9|2 |Kartu Keluarga  |141  |133    |2      |6
 10|3 |Akta Kelahiran  |58   |55     |-      |3
 11|4 |SKTM            |36   |36     |-      |-
 12|5 |SKCK            |72   |72     |-      |-
 13|6 |Surat Pindah    |27   |24     |1      |2
 14|7 |Legalisir       |110  |110    |-      |-
 15|8 |Dispensasi Nikah|4    |4      |-      |-
 16|  |JUMLAH          |662  |632    |6      |24
""",
        head=(7, 7),
    ),
    Sheet(
        "Papar",
        """
   |A |B               |C    |D      |E      |F
  1|  |PEMERINTAH KABUPATEN KEDIRI
  2|  |LAPORAN BULANAN PELAYANAN KECAMATAN
  4|  |Kecamatan       |: Papar
  5|  |Bulan           |: Juni 2026
  7|No|Jenis Pelayanan |Masuk|Selesai|Ditolak|Dalam Proses
  8|1 |KTP-el          |96   |90     |1      |5
  9|2 |Kartu Keluarga  |74   |70     |-      |4
 10|3 |Akta Kelahiran  |31   |29     |-      |2
 11|4 |SKTM            |22   |22     |-      |-
 12|5 |SKCK            |38   |38     |-      |-
 13|6 |Surat Pindah    |12   |11     |-      |1
 14|7 |Legalisir       |57   |57     |-      |-
 15|8 |Dispensasi Nikah|2    |2      |-      |-
 16|  |JUMLAH          |332  |319    |1      |12
""",
        head=(7, 7),
    ),
    Sheet(
        "Plemahan",
        """
   |A |B               |C    |D      |E      |F
  1|  |PEMERINTAH KABUPATEN KEDIRI
  2|  |LAPORAN BULANAN PELAYANAN KECAMATAN
  4|  |Kecamatan       |: Plemahan
  5|  |Bulan           |: Juni 2026
  7|No|Jenis Pelayanan |Masuk|Selesai|Ditolak|Dalam Proses
  8|1 |KTP-el          |118  |109    |2      |7
  9|2 |Kartu Keluarga  |83   |80     |1      |2
 10|3 |Akta Kelahiran  |35   |35     |-      |-
 11|4 |SKTM            |28   |27     |1      |-
 12|5 |SKCK            |41   |41     |-      |-
 13|6 |Surat Pindah    |15   |14     |-      |1
 14|7 |Legalisir       |66   |66     |-      |-
 15|8 |Dispensasi Nikah|3    |3      |-      |-
 16|  |JUMLAH          |389  |375    |4      |10
""",
        head=(7, 7),
    ),
    Sheet(
        "Kunjang",
        """
   |A |B               |C    |D      |E      |F
  1|  |PEMERINTAH KABUPATEN KEDIRI
  2|  |LAPORAN BULANAN PELAYANAN KECAMATAN
  4|  |Kecamatan       |: Plemahan
  5|  |Bulan           |: Juni 2026
  7|No|Jenis Pelayanan |Masuk|Selesai|Ditolak|Dalam Proses
  8|1 |KTP-el          |87   |82     |-      |5
  9|2 |Kartu Keluarga  |61   |58     |1      |2
 10|3 |Akta Kelahiran  |24   |23     |-      |1
 11|4 |SKTM            |19   |19     |-      |-
 12|5 |SKCK            |33   |33     |-      |-
 13|6 |Surat Pindah    |9    |9      |-      |-
 14|7 |Legalisir       |48   |48     |-      |-
 15|8 |Dispensasi Nikah|1    |1      |-      |-
 16|  |JUMLAH          |282  |273    |1      |8
""",
        head=(7, 7),
    ),
]


READING = """
block Contoh  | C=requested D=completed E=rejected F=pending
8 | ! ! ! !
9 | ! ! ! !
10 | ! ! ! !
11 | ! ! ! !
12 | ! ! ! !
13 | ! ! ! !
14 | ! ! ! !
15 | ! ! ! !
16 | x x x x

block Pare  35.06.17 2026-06 | C=requested D=completed E=rejected F=pending
8 NP-02 | 214 198 3 13
9 NP-03 | 141 133 2 6
10 NP-05 | 58 55 0 3
11 NP-10 | 36 36 0 0
12 NP-14 | 72 72 0 0
13 NP-04 | 27 24 1 2
14 LG-01 | 110 110 0 0
15 NP-11 | 4 4 0 0
16 | x x x x

block Papar  35.06.14 2026-06 | C=requested D=completed E=rejected F=pending
8 NP-02 | 96 90 1 5
9 NP-03 | 74 70 0 4
10 NP-05 | 31 29 0 2
11 NP-10 | 22 22 0 0
12 NP-14 | 38 38 0 0
13 NP-04 | 12 11 0 1
14 LG-01 | 57 57 0 0
15 NP-11 | 2 2 0 0
16 | x x x x

block Plemahan  35.06.16 2026-06 | C=requested D=completed E=rejected F=pending
8 NP-02 | 118 109 2 7
9 NP-03 | 83 80 1 2
10 NP-05 | 35 35 0 0
11 NP-10 | 28 27 1 0
12 NP-14 | 41 41 0 0
13 NP-04 | 15 14 0 1
14 LG-01 | 66 66 0 0
15 NP-11 | 3 3 0 0
16 | x x x x

block Kunjang  2026-06 | C=requested D=completed E=rejected F=pending  // lembar Kunjang, kepala Plemahan: kecamatan mana?
8 NP-02 | ? ? ? ?
9 NP-03 | ? ? ? ?
10 NP-05 | ? ? ? ?
11 NP-10 | ? ? ? ?
12 NP-14 | ? ? ? ?
13 NP-04 | ? ? ? ?
14 LG-01 | ? ? ? ?
15 NP-11 | ? ? ? ?
16 | x x x x
"""
