"""Letters by desa of one kecamatan; the row of the sum is what is reported."""

from workbooks.draw import Sheet

ABOUT = "Rekap per desa satu kecamatan (23 desa, satu senama kecamatannya, beberapa senama kecamatan lain): yang dilaporkan baris J U M L A H; jumlah SKU tidak cocok dengan desa-desanya (ditanyakan); kepala tabel diulang pada halaman kedua; '-' dan 0 bercampur."
INBOX = "2026-08-05_35.17_surel"
FILE = "Surat menyurat desa Juli.xlsx"

SHEETS = [
    Sheet(
        "PER DESA",
        """
   |A |B            |C   |D       |E             |F              |G               |H         |I             |J
 1 |REKAP PELAYANAN SURAT MENYURAT MASYARAKAT PER DESA
 2 |KECAMATAN SUMOBITO KABUPATEN JOMBANG
 3 |BULAN : JULI 2026
 5 |NO|DESA         |SKTM|DOMISILI|PENGANTAR SKCK|PENGANTAR NIKAH|SKU             |AHLI WARIS|IJIN KERAMAIAN|JML
 6 |1 |Badas        |8   |3       |12            |2              |5               |2         |-             |32
 7 |2 |Bakalan      |1   |-       |3             |3              |6               |2         |2             |17
 8 |3 |Brudu        |6   |1       |8             |-              |2               |1         |-             |18
 9 |4 |Budugsidorejo|8   |-       |11            |5              |1               |2         |1             |28
10 |5 |Curahmalang  |8   |3       |10            |4              |2               |3         |2             |32
11 |6 |Gedangan     |5   |0       |6             |2              |-               |2         |-             |15
12 |7 |Jogoloyo     |6   |1       |1             |4              |3               |1         |2             |18
13 |8 |Kebonagung   |5   |-       |4             |-              |4               |1         |2             |16
14 |9 |Kedungpapar  |4   |2       |5             |1              |5               |-         |2             |19
15 |10|Kendalsari   |5   |-       |0             |6              |5               |-         |1             |17
16 |11|Madyopuro    |3   |2       |4             |-              |7               |0         |2             |18
17 |12|Mentoro      |7   |5       |9             |6              |6               |1         |-             |34
18 |13|Menturo      |2   |5       |1             |1              |-               |2         |1             |12
19 |14|Mlaras       |0   |1       |6             |0              |4               |2         |2             |15
20 |15|Nglele       |1   |4       |1             |4              |3               |1         |2             |16
23 |NO|DESA         |SKTM|DOMISILI|PENGANTAR SKCK|PENGANTAR NIKAH|SKU             |AHLI WARIS|IJIN KERAMAIAN|JML
24 |16|Palrejo      |4   |4       |2             |6              |4               |0         |2             |22
25 |17|Plemahan     |9   |3       |7             |1              |8               |3         |2             |33
26 |18|Plosokerep   |7   |-       |7             |6              |3               |1         |1             |25
27 |19|Sebani       |3   |2       |9             |-              |8               |3         |-             |25
28 |20|Segodorejo   |8   |1       |9             |2              |5               |1         |-             |26
29 |21|Sumobito     |6   |2       |7             |4              |1               |-         |2             |22
30 |22|Talunkidul   |3   |4       |11            |4              |2               |3         |1             |28
31 |23|Trawasan     |7   |4       |2             |4              |8               |3         |1             |29
32 |  |J U M L A H  |116 |47      |135           |65             |85              |34        |28            |517
34 |  |             |    |        |              |               |Sumobito, 4 Agustus 2026
35 |  |             |    |        |              |               |a.n. CAMAT SUMOBITO
36 |  |             |    |        |              |               |Sekretaris Camat
""",
        merged=("A1:J1", "A2:J2", "A3:J3"),
        head=(5, 5),
    )
]


READING = """
block PER DESA  35.17.11 2026-07 completed | C=NP-10 D=NP-08 E=NP-14 F=NP-12 G=NP-16 H=NP-15 I=IZ-08 J=x
6 | x x x x x x x x
7 | x x x x x x x x
8 | x x x x x x x x
9 | x x x x x x x x
10 | x x x x x x x x
11 | x x x x x x x x
12 | x x x x x x x x
13 | x x x x x x x x
14 | x x x x x x x x
15 | x x x x x x x x
16 | x x x x x x x x
17 | x x x x x x x x
18 | x x x x x x x x
19 | x x x x x x x x
20 | x x x x x x x x
24 | x x x x x x x x
25 | x x x x x x x x
26 | x x x x x x x x
27 | x x x x x x x x
28 | x x x x x x x x
29 | x x x x x x x x
30 | x x x x x x x x
31 | x x x x x x x x
32 | 116 47 135 65 ? 34 28 x    // SKU: desa berjumlah 92, tertulis 85
"""
