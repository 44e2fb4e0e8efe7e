"""A sheet for each of four kecamatan and a recap in front; one sheet has no title at all."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu lembar tiap kecamatan dengan susunan yang sedikit berlainan, rekap tanpa jenis layanan di depan; "
    "lembar Watulimo tanpa judul: kecamatan dari nama lembar, bulan dari nama berkas."
)
INBOX = "2026-05-09_35.03_surel"
FILE = "PATEN Trenggalek Selatan - April 2026.xlsx"

SHEETS = [
    Sheet(
        "REKAP",
        """
   |A |B        |C         |D     |E
 1 |REKAPITULASI PATEN WILAYAH SELATAN KABUPATEN TRENGGALEK
 2 |BULAN APRIL 2026
 4 |No|Kecamatan|Permohonan|Terbit|Ditolak
 5 |1 |Panggul  |340       |322   |6
 6 |2 |Dongko   |253       |248   |3
 7 |3 |Pule     |213       |203   |3
 8 |4 |Watulimo |311       |304   |2
 9 |  |Jumlah   |1117      |1077  |14
""",
        merged=("A1:E1", "A2:E2"),
        head=(4, 4),
    ),
    Sheet(
        "PANGGUL",
        """
   |A |B                    |C         |D     |E
 1 |LAPORAN PATEN KECAMATAN PANGGUL
 2 |BULAN APRIL 2026
 4 |No|Jenis Pelayanan      |Jumlah
 5 |  |                     |Permohonan|Terbit|Ditolak
 6 |1 |KTP-el               |96        |91    |1
 7 |2 |Kartu Keluarga       |118       |110   |3
 8 |3 |Akta Kelahiran       |31        |29    |1
 9 |4 |Surat Pindah         |12        |12    |-
10 |5 |SKTM                 |26        |26    |-
11 |6 |Pengantar SKCK       |43        |43    |-
12 |7 |Dispensasi Nikah     |5         |4     |1
13 |8 |Keterangan Ahli Waris|9         |7     |-
14 |  |Jumlah               |340       |322   |6
""",
        merged=("A1:E1", "A2:E2", "A4:A5", "B4:B5", "C4:E4"),
        head=(4, 5),
    ),
    Sheet(
        "DONGKO",
        """
   |A |B                    |C         |D     |E
 1 |LAPORAN PATEN KECAMATAN DONGKO
 2 |BULAN APRIL 2026
 4 |No|Jenis Pelayanan      |Jumlah
 5 |  |                     |Permohonan|Terbit|Ditolak
 6 |1 |KTP-el               |71        |70    |0
 7 |2 |Kartu Keluarga       |88        |85    |2
 8 |3 |Akta Kelahiran       |22        |22    |0
 9 |4 |Surat Pindah         |8         |8     |0
10 |5 |SKTM                 |30        |29    |1
11 |6 |Pengantar SKCK       |25        |25    |0
12 |7 |Dispensasi Nikah     |3         |3     |0
13 |8 |Keterangan Ahli Waris|6         |6     |0
14 |  |Jumlah               |253       |248   |3
""",
        merged=("A1:E1", "A2:E2", "A4:A5", "B4:B5", "C4:E4"),
        head=(4, 5),
    ),
    Sheet(
        "PULE",
        """
   |A |B             |C           |D             |E           |F
 1 |  |LAPORAN PELAYANAN
 2 |  |KECAMATAN PULE
 3 |  |Bulan : April 2026
 6 |No|Jenis Surat   |Berkas Masuk|Berkas Selesai|Dikembalikan|Ket
 7 |1 |KTP-el        |65          |61            |2           |2 foto tidak sesuai
 8 |2 |Kartu Keluarga|79          |74            |1
 9 |3 |Surat Pindah  |6           |6             |-
10 |4 |SKCK          |19          |19            |-
11 |5 |SKTM          |24          |24            |-
12 |6 |Ahli Waris    |4           |3             |-
13 |7 |Legalisir     |16          |16            |-
14 |  |Jumlah        |213         |203           |3
""",
        merged=(),
        head=(6, 6),
    ),
    Sheet(
        "WATULIMO",
        """
   |A |B               |C         |D     |E
 1 |No|Jenis Layanan   |Permohonan|Terbit|Ditolak
 2 |1 |Kartu Keluarga  |104       |101   |-
 3 |2 |KTP-el          |92        |92    |-
 4 |3 |SKTM            |33        |32    |1
 5 |4 |SKCK            |38        |38    |-
 6 |5 |Surat Pindah    |11        |10    |1
 7 |6 |Ijin Keramaian  |2         |2     |-
 8 |7 |Dispensasi Nikah|4         |4     |-
 9 |8 |Akta Kelahiran  |27        |25    |-
10 |  |Jumlah          |311       |304   |2
""",
        merged=(),
        head=(1, 1),
    ),
]


READING = """
block REKAP | C=x D=x E=x
 5          | x x x
 6          | x x x
 7          | x x x
 8          | x x x
 9          | x x x
block PANGGUL  2026-04 35.03.01 | C=requested D=completed E=rejected
 6 NP-02    | 96 91 1
 7 NP-03    | 118 110 3
 8 NP-05    | 31 29 1
 9 NP-04    | 12 12 0
10 NP-10    | 26 26 0
11 NP-14    | 43 43 0
12 NP-11    | 5 4 1
13 NP-15    | 9 7 0
14          | x x x
block DONGKO  2026-04 35.03.04 | C=requested D=completed E=rejected
 6 NP-02    | 71 70 0
 7 NP-03    | 88 85 2
 8 NP-05    | 22 22 0
 9 NP-04    | 8 8 0
10 NP-10    | 30 29 1
11 NP-14    | 25 25 0
12 NP-11    | 3 3 0
13 NP-15    | 6 6 0
14          | x x x
block PULE  2026-04 35.03.03 | C=requested D=completed E=rejected
 7 NP-02    | 65 61 2
 8 NP-03    | 79 74 1
 9 NP-04    | 6 6 0
10 NP-14    | 19 19 0
11 NP-10    | 24 24 0
12 NP-15    | 4 3 0
13 LG-01    | 16 16 0
14          | x x x
block WATULIMO  2026-04 35.03.08 | C=requested D=completed E=rejected
 2 NP-03    | 104 101 0
 3 NP-02    | 92 92 0
 4 NP-10    | 33 32 1
 5 NP-14    | 38 38 0
 6 NP-04    | 11 10 1
 7 IZ-08    | 2 2 0
 8 NP-11    | 4 4 0
 9 NP-05    | 27 25 0
10          | x x x
"""
