"""Services downwards, months across, a sheet for each kecamatan; quarters are summed in the middle."""

from workbooks.draw import Sheet

ABOUT = (
    "Tabel silang layanan × bulan, satu lembar per kecamatan, sekali namanya hanya di nama lembar; bulan ditulis singkat, penuh, atau angka Romawi; jumlah "
    "triwulan di tengah kolom bulan; satu lembar dengan blok Masuk dan Selesai per bulan; bulan yang belum direkap kosong."
)
INBOX = "2026-07-07_35.79_surel"
FILE = "Rekap semester I kota batu.xlsx"

BATU = """
  |A  |B               |C  |D  |E  |F      |G  |H  |I  |J       |K
1 |REKAPITULASI PELAYANAN PATEN
2 |KECAMATAN BATU KOTA BATU
3 |TAHUN 2026
5 |No |Jenis Pelayanan |Jan|Feb|Mar|Jml TW I|Apr|Mei|Jun|Jml TW II|JUMLAH
6 |1  |2               |3  |4  |5  |6      |7  |8  |9  |10      |11
7 |1  |KTP             |120|131|118|369    |124|109|133|366     |735
8 |2  |KK              |88 |92 |79 |259    |85 |90 |94 |269     |528
9 |3  |Surat pindah    |11 |9  |14 |34     |10 |8  |12 |30      |64
10|4  |SKTM            |17 |21 |15 |53     |13 |19 |16 |48      |101
11|   |JUMLAH          |236|253|226|715    |232|226|255|713     |1428
"""

BUMIAJI = """
  |A  |B               |C  |D  |E  |F      |G  |H  |I  |J       |K
1 |REKAPITULASI PELAYANAN PATEN
2 |KOTA BATU
3 |TAHUN 2026
5 |No |Jenis Pelayanan |JANUARI|PEBRUARI|MARET|Jumlah Triwulan I|APRIL|MEI|JUNI|Jumlah Triwulan II|JUMLAH
7 |1  |KTP             |95 |101|90 |286    |99 |87 |104|290     |576
8 |2  |KK              |61 |70 |66 |197    |59 |64 |72 |195     |392
9 |3  |Surat pindah    |6  |-  |5  |11     |4  |7  |3  |14      |25
10|4  |SKTM            |22 |18 |25 |65     |20 |17 |23 |60      |125
11|   |JUMLAH          |184|189|186|559    |182|175|202|559     |1118
"""

JUNREJO = """
  |A  |B               |C    |D      |E    |F      |G    |H      |I    |J      |K    |L
1 |REKAPITULASI PELAYANAN PATEN
2 |KECAMATAN JUNREJO KOTA BATU
4 |No |Jenis Pelayanan |BULAN (TAHUN 2026)
5 |   |                |I    |       |II   |       |III  |       |IV   |       |JUMLAH
6 |   |                |Masuk|Selesai|Masuk|Selesai|Masuk|Selesai|Masuk|Selesai|Masuk|Selesai
7 |1  |KTP             |80   |78     |82   |82     |77   |75     |     |       |239  |235
8 |2  |KK              |50   |49     |53   |53     |49   |47     |     |       |152  |149
9 |3  |Surat pindah    |5    |5      |4    |4      |7    |6      |     |       |16   |15
10|4  |SKTM            |12   |12     |-    |-      |14   |14     |     |       |26   |26
11|   |JUMLAH          |147  |144    |139  |139    |147  |142    |     |       |433  |425
13|Ket: bulan IV belum direkap
"""

JUNREJO_MERGED = (
    "A1:L1", "A2:L2", "A4:A6", "B4:B6", "C4:L4", "C5:D5", "E5:F5", "G5:H5", "I5:J5", "K5:L5",
)  # fmt: skip
SHEETS = [
    Sheet("Batu", BATU, merged=("A1:K1", "A2:K2", "A3:K3"), head=(5, 6)),
    Sheet("Bumiaji", BUMIAJI, merged=("A1:K1", "A2:K2", "A3:K3"), head=(5, 5)),
    Sheet("Junrejo", JUNREJO, merged=JUNREJO_MERGED, head=(4, 6)),
]

READING = """
block Batu  35.79.01 completed | C=2026-01 D=2026-02 E=2026-03 F=x G=2026-04 H=2026-05 I=2026-06 J=x K=x
7  NP-02 | 120 131 118 x 124 109 133 x x
8  NP-03 | 88 92 79 x 85 90 94 x x
9  NP-04 | 11 9 14 x 10 8 12 x x
10 NP-10 | 17 21 15 x 13 19 16 x x
11       | x x x x x x x x x

block Bumiaji  35.79.02 completed | C=2026-01 D=2026-02 E=2026-03 F=x G=2026-04 H=2026-05 I=2026-06 J=x K=x
7  NP-02 | 95 101 90 x 99 87 104 x x
8  NP-03 | 61 70 66 x 59 64 72 x x
9  NP-04 | 6 0 5 x 4 7 3 x x
10 NP-10 | 22 18 25 x 20 17 23 x x
11       | x x x x x x x x x

block Junrejo  35.79.03 | C=2026-01:requested D=2026-01:completed E=2026-02:requested F=2026-02:completed G=2026-03:requested H=2026-03:completed K=x L=x
7  NP-02 | 80 78 82 82 77 75 x x
8  NP-03 | 50 49 53 53 49 47 x x
9  NP-04 | 5 5 4 4 7 6 x x
10 NP-10 | 12 12 0 0 14 14 x x
11       | x x x x x x x x
"""
