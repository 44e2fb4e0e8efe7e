"""Layanan menurun, kecamatan mendatar dengan huruf tegak, kolom kosong antara daratan dan kepulauan; NIHIL digabung ke bawah untuk satu kecamatan; "Kangean" bukan nama kecamatan (Arjasa atau Kangayan?); Raas, Giligenteng; Kota Sumenep."""

from workbooks.draw import Sheet

ABOUT = 'Layanan menurun, kecamatan mendatar dengan huruf tegak, kolom kosong antara daratan dan kepulauan; NIHIL digabung ke bawah untuk satu kecamatan; "Kangean" bukan nama kecamatan (Arjasa atau Kangayan?); Raas, Giligenteng; Kota Sumenep.'
INBOX = "2026-06-11_35.29_wa"
FILE = "Form PATEN Mei 2026.xlsx"

SHEETS = [
    Sheet(
        "MEI",
        r"""
   |A  |B               |C           |D        |E    |F       |G      |H|I          |J   |K     |L      |M      |N  |O
 1 |REKAPITULASI LAYANAN PATEN
 2 |KABUPATEN SUMENEP
 3 |BULAN : MEI 2026
 5 |NO.|JENIS LAYANAN   |KECAMATAN   |         |     |        |       | |           |    |      |       |       |   |TOTAL
 6 |   |                |DARATAN     |         |     |        |       | |KEPULAUAN
 7 |   |                |Kota Sumenep|Kalianget|Bluto|Saronggi|Dungkek| |Giligenteng|Raas|Arjasa|Kangean|Sapeken|Masalembu
 8 |1  |Perekaman KTP-el|49          |53       |51   |63      |25     | |63         |59  |57    |23     |NIHIL  |41 |484
 9 |2  |Cetak KTP-el    |122         |107      |122  |100     |68     | |83         |52  |103   |115    |       |123|995
10 |3  |Kartu Keluarga  |104         |21       |89   |45      |106    | |97         |56  |72    |79     |       |27 |696
11 |4  |KIA             |34          |36       |36   |26      |-      | |25         |15  |4     |0      |       |   |176
12 |5  |Surat Pindah    |9           |8        |8    |6       |10     | |10         |7   |8     |8      |       |14 |88
13 |6  |Akta Kematian   |9           |3        |4    |6       |4      | |5          |6   |4     |2      |       |9  |52
14 |7  |SKTM            |18          |16       |7    |14      |26     | |11         |27  |20    |16     |       |30 |185
15 |8  |SKCK            |14          |21       |14   |5       |17     | |4          |3   |12    |13     |       |14 |117
16 |9  |Legalisir       |39          |19       |58   |35      |21     | |16         |12  |45    |54     |       |28 |327
17 |   |JUMLAH          |398         |284      |389  |300     |277    | |314        |237 |325   |310    |0      |286|3120
19 |   |Sapeken: petugas loket dan alat sedang dipindah ke kantor baru
21 |   |                |            |         |     |        |       | |           |    |Sumenep, 10 Juni 2026
22 |   |                |            |         |     |        |       | |           |    |Kabag Pemerintahan
""",
        merged=("A5:A7", "B5:B7", "C5:N5", "O5:O7", "C6:G6", "I6:N6", "M8:M16"),
        head=(5, 7),
        rotated=("C7", "D7", "E7", "F7", "G7", "I7", "J7", "K7", "L7", "M7", "N7"),
    ),
]


READING = """
block MEI  2026-05 completed | C=35.29.01 D=35.29.02 E=35.29.05 F=35.29.06 G=35.29.18 I=35.29.08 J=35.29.22 K=35.29.24 L=completed M=35.29.25 N=35.29.23 O=x  // Kangean: Arjasa atau Kangayan?
8 NP-01 | 49 53 51 63 25 63 59 57 ? 0 41 x
9 NP-02 | 122 107 122 100 68 83 52 103 ? 0@M8 123 x
10 NP-03 | 104 21 89 45 106 97 56 72 ? 0@M8 27 x
11 NP-07 | 34 36 36 26 0 25 15 4 ? 0@M8 . x
12 NP-04 | 9 8 8 6 10 10 7 8 ? 0@M8 14 x
13 NP-06 | 9 3 4 6 4 5 6 4 ? 0@M8 9 x
14 NP-10 | 18 16 7 14 26 11 27 20 ? 0@M8 30 x
15 NP-14 | 14 21 14 5 17 4 3 12 ? 0@M8 14 x
16 LG-01 | 39 19 58 35 21 16 12 45 ? 0@M8 28 x
17 | x x x x x x x x x x x x
"""
