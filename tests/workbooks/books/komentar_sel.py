"""Cell comments: some harmless, one corrects its number, one says that the number is last month's."""

from workbooks.draw import Sheet

ABOUT = (
    "Komentar Excel di sel: tiga tidak mengubah apa-apa (di judul, nama dan angka), satu membetulkan angkanya "
    "(73, seharusnya 37), satu mengatakan angkanya masih bulan Mei."
)
INBOX = "2026-07-09_35.08_surel"
FILE = "REKAP JUNI 2026 (cek).xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        r"""
   |A |B                 |C     |D   |E   |F   |G              |H         |I
 1 |  |REKAPITULASI SURAT/DOKUMEN YANG TERBIT DI KECAMATAN
 2 |  |KABUPATEN LUMAJANG
 3 |  |Bulan Juni 2026
 5 |No|Kecamatan         |KTP-el|KK  |SKTM|SKCK|Pengantar Nikah|Ahli Waris|Jumlah
 6 |1 |Tempeh            |140   |126 |29  |16  |13             |0         |324
 7 |2 |Kunir             |189   |118 |18  |36  |13             |4         |378
 8 |3 |Yosowilangun      |203   |116 |21  |22  |22             |7         |391
 9 |4 |Tekung            |311   |137 |29  |16  |6              |6         |505
10 |5 |Lumajang          |280   |50  |8   |12  |20             |3         |373
11 |6 |Senduro           |199   |79  |11  |73  |7              |3         |372
12 |7 |Sukodono          |119   |70  |17  |36  |13             |8         |263
13 |8 |Jatiroto          |190   |138 |22  |15  |13             |7         |385
14 |9 |Randuagung        |167   |114 |19  |13  |8              |2         |323
15 |10|Klakah            |266   |94  |17  |27  |13             |1         |418
16 |11|Ranuyoso          |119   |96  |11  |43  |16             |6         |291
17 |12|Sumbersuko        |151   |93  |30  |11  |8              |6         |299
18 |  |Jumlah            |2334  |1231|232 |320 |152            |53        |4322
""",
        head=(5, 5),
        notes={
            "C5": "termasuk cetak ulang karena hilang/rusak",
            "B8": "operator baru, mohon dibimbing",
            "D10": "sudah dicocokkan dengan buku register",
            "F11": "salah ketik, seharusnya 37",
            "C13": "ini masih angka bulan Mei, Juni belum direkap",
        },
    ),
]


READING = """
block Sheet1  2026-06 completed | C=NP-02 D=NP-03 E=NP-10 F=NP-14 G=NP-12 H=NP-15 I=x
6 35.08.05 | 140 126 29 16 13 0 x
7 35.08.06 | 189 118 18 36 13 4 x
8 35.08.07 | 203 116 21 22 22 7 x
9 35.08.09 | 311 137 29 16 6 6 x
10 35.08.10 | 280 50 8 12 20 3 x
11 35.08.12 | 199 79 11 ? 7 3 x  // komentar: salah ketik, seharusnya 37
12 35.08.15 | 119 70 17 36 13 8 x
13 35.08.17 | ? 138 22 15 13 7 x  // komentar: masih angka Mei
14 35.08.18 | 167 114 19 13 8 2 x
15 35.08.19 | 266 94 17 27 13 1 x
16 35.08.20 | 119 96 11 43 16 6 x
17 35.08.21 | 151 93 30 11 8 6 x
18 | x x x x x x x
"""
