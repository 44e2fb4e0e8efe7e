"""Kecamatan as headings above their services, and three columns where only the one in the middle is the month."""

from workbooks.draw import Sheet

ABOUT = (
    "Blok 's.d. bulan lalu | bulan ini | s.d. bulan ini': hanya bulan ini yang dibaca; kecamatan sebagai baris judul di "
    "atas layanannya, bernomor Romawi; JUMLAH per kecamatan dan TOTAL; sisa dibaca sebagai sisa."
)
INBOX = "2026-04-07_35.73_surel"
FILE = "PATEN KOTA MALANG.xlsx"

MALANG = """
  |A  |B                      |C             |D        |E            |F             |G        |H            |I
1 |PEMERINTAH KOTA MALANG
2 |LAPORAN PERKEMBANGAN PELAYANAN PATEN
3 |Keadaan bulan : Maret 2026
5 |NO |URAIAN                 |PERMOHONAN    |         |             |SELESAI       |         |             |SISA
6 |   |                       |s.d. bulan lalu|bulan ini|s.d. bulan ini|s.d. bulan lalu|bulan ini|s.d. bulan ini
7 |(1)|(2)                    |(3)           |(4)      |(5)          |(6)           |(7)      |(8)          |(9)
8 |I  |KECAMATAN BLIMBING
9 |1  |Kartu Keluarga         |101           |52       |153          |98            |50       |148          |5
10|2  |KTP-el                 |150           |81       |231          |141           |80       |221          |10
11|3  |Keterangan waris       |14            |6        |20           |13            |6        |19           |1
12|4  |Legalisir              |66            |30       |96           |66            |30       |96           |-
13|   |JUMLAH I               |331           |169      |500          |318           |166      |484          |16
14|II |KECAMATAN KLOJEN
15|1  |Kartu Keluarga         |84            |41       |125          |80            |42       |122          |3
16|2  |KTP-el                 |119           |60       |179          |115           |58       |173          |6
17|3  |Keterangan waris       |11            |3        |14           |11            |3        |14           |-
18|4  |Legalisir              |51            |27       |78           |51            |27       |78           |-
19|   |JUMLAH II              |265           |131      |396          |257           |130      |387          |9
20|III|KECAMATAN KEDUNGKANDANG
21|1  |Kartu Keluarga         |140           |77       |217          |133           |70       |203          |14
22|2  |KTP-el                 |201           |98       |299          |190           |95       |285          |14
23|3  |Keterangan waris       |21            |9        |30           |20            |8        |28           |2
24|4  |Legalisir              |88            |40       |128          |88            |40       |128          |-
25|   |JUMLAH III             |450           |224      |674          |431           |213      |644          |30
26|IV |KECAMATAN SUKUN
27|1  |Kartu Keluarga         |122           |64       |186          |120           |61       |181          |5
28|2  |KTP-el                 |180           |92       |272          |171           |90       |261          |11
29|3  |Keterangan waris       |17            |8        |25           |17            |7        |24           |1
30|4  |Legalisir              |-             |-        |-            |-             |-        |-            |-
31|   |JUMLAH IV              |319           |164      |483          |308           |158      |466          |17
32|V  |KECAMATAN LOWOKWARU
33|1  |Kartu Keluarga         |133           |58       |191          |125           |60       |185          |6
34|2  |KTP-el                 |170           |86       |256          |166           |84       |250          |6
35|3  |Keterangan waris       |12            |5        |17           |12            |5        |17           |-
36|4  |Legalisir              |73            |35       |108          |73            |35       |108          |-
37|   |JUMLAH V               |388           |184      |572          |376           |184      |560          |12
38|   |TOTAL I s.d. V         |1753          |872      |2625         |1690          |851      |2541         |84
40|   |                       |              |         |             |              |Malang, 6 April 2026
41|   |                       |              |         |             |              |Kepala Bagian Tata Pemerintahan
45|   |                       |              |         |             |              |NIP. 19690817 199403 1 010
"""

SHEETS = [
    Sheet(
        "Laporan",
        MALANG,
        merged=("A1:I1", "A2:I2", "A3:I3", "A5:A6", "B5:B6", "C5:E5", "F5:H5", "I5:I6", "B8:I8", "B14:I14", "B20:I20",
                "B26:I26", "B32:I32"),
        head=(5, 7),
    )
]  # fmt: skip

READING = """
block Laporan  2026-03 35.73.01 | C=x D=requested E=x F=x G=completed H=x I=pending
9  NP-03 | x 52 x x 50 x 5
10 NP-02 | x 81 x x 80 x 10
11 NP-15 | x 6 x x 6 x 1
12 LG-01 | x 30 x x 30 x 0
13       | x x x x x x x

block Laporan  2026-03 35.73.02 | C=x D=requested E=x F=x G=completed H=x I=pending
15 NP-03 | x 41 x x 42 x 3
16 NP-02 | x 60 x x 58 x 6
17 NP-15 | x 3 x x 3 x 0
18 LG-01 | x 27 x x 27 x 0
19       | x x x x x x x

block Laporan  2026-03 35.73.03 | C=x D=requested E=x F=x G=completed H=x I=pending
21 NP-03 | x 77 x x 70 x 14
22 NP-02 | x 98 x x 95 x 14
23 NP-15 | x 9 x x 8 x 2
24 LG-01 | x 40 x x 40 x 0
25       | x x x x x x x

block Laporan  2026-03 35.73.04 | C=x D=requested E=x F=x G=completed H=x I=pending
27 NP-03 | x 64 x x 61 x 5
28 NP-02 | x 92 x x 90 x 11
29 NP-15 | x 8 x x 7 x 1
30 LG-01 | x 0 x x 0 x 0
31       | x x x x x x x

block Laporan  2026-03 35.73.05 | C=x D=requested E=x F=x G=completed H=x I=pending
33 NP-03 | x 58 x x 60 x 6
34 NP-02 | x 86 x x 84 x 6
35 NP-15 | x 5 x x 5 x 0
36 LG-01 | x 35 x x 35 x 0
37       | x x x x x x x
38       | x x x x x x x
"""
