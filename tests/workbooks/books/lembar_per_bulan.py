"""A sheet for each month; the last was copied from the one before and its title forgotten."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu lembar per bulan, layanan di atas Masuk dan Selesai; jumlah kabupaten di baris pertama ('KAB. NGANJUK' di atas "
    "kecamatan Nganjuk); lembar Maret berjudul Februari: ditanyakan; lembar rekap hanya menjumlahkan semua layanan."
)
INBOX = "2026-04-10_35.18_wa"
FILE = "PATEN NGANJUK 2026.xlsx"

REKAP = """
   |A |B         |C  |D  |E  |F
 1 |REKAP DOKUMEN SELESAI SEMUA LAYANAN
 2 |KABUPATEN NGANJUK TAHUN 2026
 4 |No|Kecamatan |Jan|Feb|Mar|Jumlah
 5 |1 |Sawahan   |53 |57 |55 |165
 6 |2 |Berbek    |67 |63 |71 |201
 7 |3 |Pace      |62 |64 |59 |185
 8 |4 |Kertosono |103|106|111|320
 9 |5 |Nganjuk   |127|127|134|388
10 |6 |Gondang   |46 |50 |45 |141
11 |  |Jumlah    |458|467|475|1400
"""

JANUARI = """
   |A |B         |C  |D  |E  |F  |G  |H
 1 |PEMERINTAH KABUPATEN NGANJUK
 2 |REKAPITULASI PATEN BULAN : JANUARI 2026
 4 |NO|KECAMATAN |KTP-el|  |KK|  |JUMLAH
 5 |  |          |Masuk|Selesai|Masuk|Selesai|Masuk|Selesai
 6 |1 |2         |3  |4  |5  |6  |7  |8
 7 |1 |Sawahan   |34 |33 |20 |20 |54 |53
 8 |2 |Berbek    |41 |40 |28 |27 |69 |67
 9 |3 |Pace      |38 |38 |25 |24 |63 |62
10 |4 |Kertosono |62 |60 |44 |43 |106|103
11 |5 |Nganjuk   |80 |77 |51 |50 |131|127
12 |6 |Gondang   |29 |29 |17 |17 |46 |46
13 |  |JUMLAH    |284|277|185|181|469|458
"""

FEBRUARI = """
   |A |B           |C  |D  |E  |F  |G  |H
 1 |PEMERINTAH KABUPATEN NGANJUK
 2 |REKAPITULASI PATEN BULAN : FEBRUARI 2026
 4 |NO|KECAMATAN   |KTP-el|  |KK|  |JUMLAH
 5 |  |            |Masuk|Selesai|Masuk|Selesai|Masuk|Selesai
 6 |1 |2           |3  |4  |5  |6  |7  |8
 7 |  |KAB. NGANJUK|290|281|190|186|480|467
 8 |1 |Sawahan     |36 |35 |22 |22 |58 |57
 9 |2 |Berbek      |39 |37 |26 |26 |65 |63
10 |3 |Pace        |40 |38 |27 |26 |67 |64
11 |4 |Kertosono   |65 |62 |45 |44 |110|106
12 |5 |Nganjuk     |78 |77 |52 |50 |130|127
13 |6 |Gondang     |32 |32 |18 |18 |50 |50
"""

MARET = """
   |A |B           |C  |D  |E  |F  |G  |H
 1 |PEMERINTAH KABUPATEN NGANJUK
 2 |REKAPITULASI PATEN BULAN : FEBRUARI 2026
 4 |NO|KECAMATAN   |KTP-el|  |KK|  |JUMLAH
 5 |  |            |Masuk|Selesai|Masuk|Selesai|Masuk|Selesai
 6 |1 |2           |3  |4  |5  |6  |7  |8
 7 |  |KAB. NGANJUK|299|289|191|186|490|475
 8 |1 |Sawahan     |37 |36 |19 |19 |56 |55
 9 |2 |Berbek      |44 |43 |30 |28 |74 |71
10 |3 |Pace        |35 |35 |24 |24 |59 |59
11 |4 |Kertosono   |70 |66 |47 |45 |117|111
12 |5 |Nganjuk     |83 |80 |55 |54 |138|134
13 |6 |Gondang     |30 |29 |16 |16 |46 |45
"""

HEAD = ("A1:H1", "A2:H2", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4")
SHEETS = [
    Sheet("Rekap", REKAP, merged=("A1:F1", "A2:F2"), head=(4, 4)),
    Sheet("Januari", JANUARI, merged=HEAD, head=(4, 6)),
    Sheet("Februari", FEBRUARI, merged=HEAD, head=(4, 6)),
    Sheet("Maret", MARET, merged=HEAD, head=(4, 6)),
]

READING = """
block Rekap | C=x D=x E=x F=x
5  | ! ! ! !
6  | ! ! ! !
7  | ! ! ! !
8  | ! ! ! !
9  | ! ! ! !
10 | ! ! ! !
11 | ! ! ! !

block Januari  2026-01 | C=requested:NP-02 D=completed:NP-02 E=requested:NP-03 F=completed:NP-03 G=x H=x
7  35.18.01 | 34 33 20 20 x x
8  35.18.03 | 41 40 28 27 x x
9  35.18.05 | 38 38 25 24 x x
10 35.18.08 | 62 60 44 43 x x
11 35.18.13 | 80 77 51 50 x x
12 35.18.17 | 29 29 17 17 x x
13          | x x x x x x

block Februari  2026-02 | C=requested:NP-02 D=completed:NP-02 E=requested:NP-03 F=completed:NP-03 G=x H=x
7           | x x x x x x
8  35.18.01 | 36 35 22 22 x x
9  35.18.03 | 39 37 26 26 x x
10 35.18.05 | 40 38 27 26 x x
11 35.18.08 | 65 62 45 44 x x
12 35.18.13 | 78 77 52 50 x x
13 35.18.17 | 32 32 18 18 x x

block Maret | C=NP-02 D=NP-02 E=NP-03 F=NP-03 G=x H=x      // lembar Maret, judul Februari: bulan yang mana?
7  | x x x x x x
8  | ? ? ? ? x x
9  | ? ? ? ? x x
10 | ? ? ? ? x x
11 | ? ? ? ? x x
12 | ? ? ? ? x x
13 | ? ? ? ? x x
"""
