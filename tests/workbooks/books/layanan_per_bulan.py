"""Services downwards, months across, a sheet for each kecamatan; quarters are summed in the middle."""

from workbooks.draw import Sheet

ABOUT = (
    "Tabel silang layanan × bulan, satu lembar per kecamatan; bulan ditulis singkat, penuh, atau angka Romawi; jumlah "
    "triwulan di tengah kolom bulan; tahun hanya di judul; bulan yang belum dilaporkan kosong."
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
2 |KECAMATAN BUMIAJI KOTA BATU
3 |TAHUN 2026
5 |No |Jenis Pelayanan |JANUARI|PEBRUARI|MARET|Jumlah Triwulan I|APRIL|MEI|JUNI|Jumlah Triwulan II|JUMLAH
7 |1  |KTP             |95 |101|90 |286    |99 |87 |104|290     |576
8 |2  |KK              |61 |70 |66 |197    |59 |64 |72 |195     |392
9 |3  |Surat pindah    |6  |-  |5  |11     |4  |7  |3  |14      |25
10|4  |SKTM            |22 |18 |25 |65     |20 |17 |23 |60      |125
11|   |JUMLAH          |184|189|186|559    |182|175|202|559     |1118
"""

JUNREJO = """
  |A  |B               |C  |D  |E  |F      |G  |H  |I  |J       |K
1 |REKAPITULASI PELAYANAN PATEN
2 |KECAMATAN JUNREJO KOTA BATU
4 |No |Jenis Pelayanan |BULAN (TAHUN 2026)
5 |   |                |I  |II |III|JML    |IV |V  |VI |JML     |TOTAL
6 |1  |KTP             |78 |82 |75 |235    |80 |77 |   |157     |392
7 |2  |KK              |49 |53 |47 |149    |51 |46 |   |97      |246
8 |3  |Surat pindah    |5  |4  |6  |15     |-  |3  |   |3       |18
9 |4  |SKTM            |12 |9  |14 |35     |11 |10 |   |21      |56
10|   |JUMLAH          |144|148|142|434    |142|136|   |278     |712
12|Ket: bulan VI belum direkap
"""

SHEETS = [
    Sheet("Batu", BATU, merged=("A1:K1", "A2:K2", "A3:K3"), head=(5, 6)),
    Sheet("Bumiaji", BUMIAJI, merged=("A1:K1", "A2:K2", "A3:K3"), head=(5, 5)),
    Sheet("Junrejo", JUNREJO, merged=("A1:K1", "A2:K2", "A4:A5", "B4:B5", "C4:K4"), head=(4, 5)),
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

block Junrejo  35.79.03 completed | C=2026-01 D=2026-02 E=2026-03 F=x G=2026-04 H=2026-05 I=2026-06 J=x K=x
6  NP-02 | 78 82 75 x 80 77 . x x
7  NP-03 | 49 53 47 x 51 46 . x x
8  NP-04 | 5 4 6 x 0 3 . x x
9  NP-10 | 12 9 14 x 11 10 . x x
10       | x x x x x x . x x
"""
