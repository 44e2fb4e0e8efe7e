"""All kecamatan × services whose titles are letters; the key of the letters stands below the table, one is missing from it."""

from workbooks.draw import Sheet

ABOUT = (
    "Semua kecamatan × layanan dengan judul kolom huruf a-j; kuncinya di bawah tabel dalam dua lajur; golongan I dan II dengan "
    "jumlahnya; huruf j tidak ada di kunci (i dilewati); satu sel kosong."
)
INBOX = "2026-06-05_35.20_surel"
FILE = "REKAP PATEN KEC SE-KAB MAGETAN.xlsx"

SHEETS = [
    Sheet(
        "Rekap",
        """
   |A |B                    |C          |D   |E   |F  |G    |H       |I  |J|K  |L |M     |N     |O
  1|REKAPITULASI PELAYANAN TERPADU KECAMATAN SE-KABUPATEN MAGETAN
  2|KEADAAN BULAN MEI 2026
  4|NO|KECAMATAN            |I. ADMINDUK|    |    |   |     |II. UMUM|   | |   |  |      |JML   |KET
  5|  |                     |a          |b   |c   |d  |Jml I|e       |f  |g|h  |j |Jml II|I + II
  6|1 |Poncol               |28         |96  |51  |8  |183  |17      |12 |1|33 |- |63    |246
  7|2 |Parang               |37         |131 |69  |11 |248  |22      |18 |-|41 |2 |83    |331
  8|3 |Lembeyan             |31         |108 |57  |9  |205  |19      |14 |1|38 |- |72    |277
  9|4 |Takeran              |33         |117 |60  |13 |223  |11      |20 |-|45 |1 |77    |300
 10|5 |Kawedanan            |39         |140 |74  |16 |269  |14      |25 |2|52 |- |93    |362
 11|6 |Magetan              |55         |214 |113 |31 |413  |9       |58 |1|121|4 |193   |606
 12|7 |Plaosan              |48         |162 |88  |14 |312  |26      |27 |-|60 |1 |114   |426
 13|8 |Panekan              |46         |158 |81  |12 |297  |24      |23 |2|57 |- |106   |403
 14|9 |Sukomoro             |29         |101 |53  |10 |193  |12      |19 |-|36 |- |67    |260
 15|10|Bendo                |34         |119 |62  |17 |232  |10      |22 |1|44 |2 |79    |311
 16|11|Maospati             |42         |151 |80  |28 |301  |8       |41 |-|83 |3 |135   |436
 17|12|Barat                |27         |94  |49  |15 |185  |9       |18 |-|39 |- |66    |251
 18|13|Karangrejo           |25         |88  |46  |13 |172  |7       |15 | |34 |- |56    |228   |g blm lapor
 19|14|Karas                |35         |122 |65  |9  |231  |16      |17 |-|40 |1 |74    |305
 20|15|Kartoharjo           |22         |79  |41  |7  |149  |13      |11 |-|27 |- |51    |200
 21|16|Ngariboyo            |33         |115 |58  |11 |217  |15      |21 |1|42 |- |79    |296
 22|17|Nguntoronadi         |20         |71  |38  |6  |135  |10      |9  |-|24 |- |43    |178
 23|18|Sidorejo             |24         |83  |44  |5  |156  |14      |10 |-|26 |- |50    |206
 24|  |JUMLAH               |608        |2149|1129|235|4121 |256     |380|9|842|14|1501  |5622
 26|  |Keterangan :
 27|  |a = Perekaman KTP-el |           |    |    |   |e = SKTM
 28|  |b = Pencetakan KTP-el|           |    |    |   |f = Pengantar SKCK
 29|  |c = Kartu Keluarga   |           |    |    |   |g = Dispensasi nikah
 30|  |d = Surat pindah     |           |    |    |   |h = Legalisir
 32|  |                     |           |    |    |   |     |        |   |Magetan, 4 Juni 2026
 33|  |                     |           |    |    |   |     |        |   |Kabag Pemerintahan
""",
        merged=("A4:A5", "B4:B5", "C4:G4", "H4:M4", "O4:O5"),
        head=(4, 5),
    )
]


READING = """
block Rekap  2026-05 completed | C=NP-01 D=NP-02 E=NP-03 F=NP-04 G=x H=NP-10 I=NP-14 J=NP-11 K=LG-01 L=x M=x N=x
6 35.20.01  | 28 96 51 8 x 17 12 1 33 ? x x                            // huruf j tidak ada di kunci
7 35.20.02  | 37 131 69 11 x 22 18 0 41 ? x x
8 35.20.03  | 31 108 57 9 x 19 14 1 38 ? x x
9 35.20.04  | 33 117 60 13 x 11 20 0 45 ? x x
10 35.20.05 | 39 140 74 16 x 14 25 2 52 ? x x
11 35.20.06 | 55 214 113 31 x 9 58 1 121 ? x x
12 35.20.07 | 48 162 88 14 x 26 27 0 60 ? x x
13 35.20.08 | 46 158 81 12 x 24 23 2 57 ? x x
14 35.20.09 | 29 101 53 10 x 12 19 0 36 ? x x
15 35.20.10 | 34 119 62 17 x 10 22 1 44 ? x x
16 35.20.11 | 42 151 80 28 x 8 41 0 83 ? x x
17 35.20.12 | 27 94 49 15 x 9 18 0 39 ? x x
18 35.20.13 | 25 88 46 13 x 7 15 . 34 ? x x
19 35.20.14 | 35 122 65 9 x 16 17 0 40 ? x x
20 35.20.15 | 22 79 41 7 x 13 11 0 27 ? x x
21 35.20.16 | 33 115 58 11 x 15 21 1 42 ? x x
22 35.20.17 | 20 71 38 6 x 10 9 0 24 ? x x
23 35.20.18 | 24 83 44 5 x 14 10 0 26 ? x x
24          | x x x x x x x x x x x x
"""
