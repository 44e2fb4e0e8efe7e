"""One kecamatan's months downwards, three years below each service; only the last year's months are reported now."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan: bulan ke bawah, tiap layanan tiga tahun ke samping (2024, 2025, 2026) sebagai bahan grafik; "
    "tahun sebagai bilangan di judul; 2026 baru sampai September; jumlah dan rata-rata di bawah."
)
INBOX = "2026-10-09_35.06_antar"
FILE = "perkembangan pelayanan kec wates.xlsx"

SHEETS = [
    Sheet(
        "Grafik",
        r"""
   |A        |B     |C     |D     |E             |F    |G    |H    |I    |J    |K    |L    |M
 1 |PERKEMBANGAN PELAYANAN KECAMATAN WATES
 2 |KABUPATEN KEDIRI TAHUN 2024 - 2026
 3 |(dokumen yang diselesaikan)
 5 |BULAN    |KTP-el|      |      |Kartu Keluarga|     |     |SKTM |     |     |SKCK
 6 |         |2024  |2025  |2026  |2024          |2025 |2026 |2024 |2025 |2026 |2024 |2025 |2026
 7 |Januari  |178   |166   |130   |73            |72   |88   |25   |26   |15   |25   |33   |26
 8 |Februari |148   |158   |98    |79            |90   |103  |18   |24   |19   |20   |29   |34
 9 |Maret    |135   |178   |168   |79            |53   |47   |25   |9    |24   |33   |15   |28
10 |April    |172   |198   |156   |53            |95   |57   |7    |22   |26   |34   |30   |8
11 |Mei      |151   |90    |206   |64            |48   |63   |23   |6    |12   |17   |17   |23
12 |Juni     |91    |138   |114   |47            |97   |84   |19   |27   |21   |16   |17   |35
13 |Juli     |155   |131   |152   |76            |45   |76   |24   |17   |7    |21   |22   |15
14 |Agustus  |169   |108   |150   |49            |106  |76   |23   |28   |7    |12   |12   |18
15 |September|116   |99    |159   |70            |109  |56   |16   |28   |24   |17   |17   |26
16 |Oktober  |164   |190   |      |76            |73   |     |6    |8    |     |14   |27
17 |November |113   |98    |      |107           |54   |     |17   |8    |     |11   |31
18 |Desember |132   |92    |      |50            |68   |     |19   |16   |     |10   |10
19 |JUMLAH   |1724  |1646  |1333  |823           |910  |650  |222  |219  |155  |230  |260  |213
20 |RATA-RATA|~143.7|~137.2|~148.1|~68.6         |~75.8|~72.2|~18.5|~18.2|~17.2|~19.2|~21.7|~23.7
""",
        merged=("A5:A6", "B5:D5", "E5:G5", "H5:J5", "K5:M5"),
        head=(5, 6),
    ),
]


READING = """
block Grafik  35.06.06 completed | B=x C=x D=NP-02 E=x F=x G=NP-03 H=x I=x J=NP-10 K=x L=x M=NP-14
7 2026-01 | x x 130 x x 88 x x 15 x x 26
8 2026-02 | x x 98 x x 103 x x 19 x x 34
9 2026-03 | x x 168 x x 47 x x 24 x x 28
10 2026-04 | x x 156 x x 57 x x 26 x x 8
11 2026-05 | x x 206 x x 63 x x 12 x x 23
12 2026-06 | x x 114 x x 84 x x 21 x x 35
13 2026-07 | x x 152 x x 76 x x 7 x x 15
14 2026-08 | x x 150 x x 76 x x 7 x x 18
15 2026-09 | x x 159 x x 56 x x 24 x x 26
16 2026-10 | x x . x x . x x . x x .
17 2026-11 | x x . x x . x x . x x .
18 2026-12 | x x . x x . x x . x x .
19 | x x x x x x x x x x x x
20 | x x x x x x x x x x x x
"""
