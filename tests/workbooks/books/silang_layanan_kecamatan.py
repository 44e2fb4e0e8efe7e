"""Services downwards, kecamatan across, a block of measures under each; the month stands in the sheet's name alone."""

from workbooks.draw import Sheet

ABOUT = (
    "Tabel silang layanan × kecamatan dengan tiga baris judul dan blok Masuk, Selesai, Ditolak; kelompok tertulis tegak "
    "di kolom pertama; SUB TOTAL di tengah; blok JUMLAH di kanan; bulan hanya di nama lembar; nama kecamatan dengan ejaan lain."
)
INBOX = "2026-05-06_35.75_wa"
FILE = "Laporan Paten Kota Pasuruan.xlsx"

PASURUAN = """
  |A           |B  |C                    |D |E |F  |G |H |I  |J |K |L  |M |N |O  |P  |Q  |R
1 |PEMERINTAH KOTA PASURUAN
2 |BAGIAN PEMERINTAHAN
3 |LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN
6 |URUSAN      |NO |JENIS PELAYANAN      |KECAMATAN
7 |            |   |                     |GADINGREJO| |   |PURWOREJO| |   |BUGULKIDUL| |   |PANGGUNGREJO| |   |JUMLAH
8 |            |   |                     |Masuk|Selesai|Ditolak|Masuk|Selesai|Ditolak|Masuk|Selesai|Ditolak|Masuk|Selesai|Ditolak|Masuk|Selesai|Ditolak
9 |ADMINDUK    |1  |KTP-el               |61|58|2  |72|70|1  |38|38|-  |80|74|3  |251|240|6
10|            |2  |Kartu Keluarga       |44|43|-  |51|49|2  |29|27|1  |57|55|-  |181|174|3
11|            |3  |Akta Kelahiran       |12|12|-  |15|15|-  |8 |8 |-  |19|18|1  |54 |53 |1
12|            |SUB TOTAL|               |117|113|2|138|134|3|75|73|1  |156|147|4|486|467|10
13|LEGALISASI  |1  |Legalisir KTP/KK     |33|33|-  |40|40|-  |21|21|-  |46|46|-  |140|140|-
14|            |2  |Pengesahan waris     |4 |4 |-  |6 |5 |-  |2 |2 |-  |5 |5 |-  |17 |16 |-
15|            |SUB TOTAL|               |37|37|-  |46|45|-  |23|23|-  |51|51|-  |157|156|-
16|REKOMENDASI |1  |Rekomendasi keramaian|3 |2 |1  |4 |4 |-  |- |- |-  |6 |6 |-  |13 |12 |1
17|            |2  |Izin penelitian      |2 |2 |-  |  |  |   |1 |1 |-  |3 |3 |-  |6  |6  |-
18|            |SUB TOTAL|               |5 |4 |1  |4 |4 |-  |1 |1 |-  |9 |9 |-  |19 |18 |1
19|TOTAL       |   |                     |159|154|3|188|183|3|99|97|1  |216|207|4|662|641|11
21|            |   |                     |  |  |   |  |  |   |  |  |   |Pasuruan, 5 Mei 2026
22|            |   |                     |  |  |   |  |  |   |  |  |   |a.n. Sekretaris Daerah
"""

SHEETS = [
    Sheet(
        "APRIL 2026",
        PASURUAN,
        merged=(
            "A1:R1", "A2:R2", "A3:R3", "A6:A8", "B6:B8", "C6:C8", "D6:R6", "D7:F7", "G7:I7", "J7:L7", "M7:O7", "P7:R7",
            "A9:A12", "A13:A15", "A16:A18", "B12:C12", "B15:C15", "B18:C18", "A19:C19",
        ),
        head=(6, 8),
        rotated=("A9", "A13", "A16"),
    )
]  # fmt: skip

READING = """
block APRIL 2026  2026-04 35.75.01 | D=requested E=completed F=rejected
9  NP-02 | 61 58 2
10 NP-03 | 44 43 0
11 NP-05 | 12 12 0
12       | x x x
13 LG-01 | 33 33 0
14 LG-03 | 4 4 0
15       | x x x
16 RK-01 | 3 2 1
17 RK-03 | 2 2 0
18       | x x x
19       | x x x

block APRIL 2026  2026-04 35.75.02 | G=requested H=completed I=rejected
9  NP-02 | 72 70 1
10 NP-03 | 51 49 2
11 NP-05 | 15 15 0
12       | x x x
13 LG-01 | 40 40 0
14 LG-03 | 6 5 0
15       | x x x
16 RK-01 | 4 4 0
17 RK-03 | . . .
18       | x x x
19       | x x x

block APRIL 2026  2026-04 35.75.03 | J=requested K=completed L=rejected
9  NP-02 | 38 38 0
10 NP-03 | 29 27 1
11 NP-05 | 8 8 0
12       | x x x
13 LG-01 | 21 21 0
14 LG-03 | 2 2 0
15       | x x x
16 RK-01 | 0 0 0
17 RK-03 | 1 1 0
18       | x x x
19       | x x x

block APRIL 2026  2026-04 35.75.04 | M=requested N=completed O=rejected
9  NP-02 | 80 74 3
10 NP-03 | 57 55 0
11 NP-05 | 19 18 1
12       | x x x
13 LG-01 | 46 46 0
14 LG-03 | 5 5 0
15       | x x x
16 RK-01 | 6 6 0
17 RK-03 | 3 3 0
18       | x x x
19       | x x x

block APRIL 2026 | P=x Q=x R=x
9  | x x x
10 | x x x
11 | x x x
12 | x x x
13 | x x x
14 | x x x
15 | x x x
16 | x x x
17 | x x x
18 | x x x
19 | x x x
"""
