"""Selembar untuk tiap kecamatan dan lembar REKAP sebagai penjumlahan; satu kecamatan dengan urutan dan ejaan layanan sendiri, satu dengan tajuk lebih rendah, satu yang judulnya masih bulan lalu padahal berkas bernama September; lembar tersembunyi dengan daftar pilihan."""

from workbooks.draw import Sheet

ABOUT = "Selembar untuk tiap kecamatan dan lembar REKAP sebagai penjumlahan; satu kecamatan dengan urutan dan ejaan layanan sendiri, satu dengan tajuk lebih rendah, satu yang judulnya masih bulan lalu padahal berkas bernama September; lembar tersembunyi dengan daftar pilihan."
INBOX = "2026-10-07_35.17_surel"
FILE = "PATEN 4 KEC SEPTEMBER 2026.xlsx"

SHEETS = [
    Sheet(
        "PERAK",
        """
   |A |B              |C         |D      |E      |F
 1 |LAPORAN PELAYANAN PATEN
 2 |KECAMATAN : PERAK
 3 |BULAN     : SEPTEMBER 2026
 5 |NO|JENIS PELAYANAN|PERMOHONAN|SELESAI|DITOLAK|KET.
 6 |1 |KARTU KELUARGA |118       |112    |2
 7 |2 |KTP-EL         |164       |164    |0
 8 |3 |SURAT PINDAH   |14        |14     |0
 9 |4 |AKTA KELAHIRAN |36        |33     |1
10 |5 |AKTA KEMATIAN  |17        |17     |0
11 |6 |SKTM           |25        |25     |0
12 |7 |SKCK           |41        |41     |0
13 |8 |LEGALISIR      |12        |12     |0
14 |  |JUMLAH         |427       |418    |3
16 |  |               |          |CAMAT PERAK
""",
        merged=("A1:F1",),
        head=(5, 5),
    ),
    Sheet(
        "GUDO",
        """
   |A |B              |C         |D      |E      |F
 1 |LAPORAN PELAYANAN PATEN
 2 |KECAMATAN : GUDO
 3 |BULAN     : SEPTEMBER 2026
 5 |NO|JENIS PELAYANAN|PERMOHONAN|SELESAI|DITOLAK|KET.
 6 |1 |Legalisir      |9         |9      |nihil
 7 |2 |SKCK           |33        |33     |nihil
 8 |3 |SKTM           |30        |30     |nihil
 9 |4 |Akta Kelahiran |28        |28     |nihil
10 |5 |Akta Kematian  |12        |12     |nihil
11 |6 |Surat Pindah   |11        |11     |nihil
12 |7 |KTP-el         |121       |119    |2      |foto buram
13 |8 |KK             |97        |95     |nihil  |2 menunggu TTE
14 |  |JUMLAH         |341       |337    |2
16 |  |               |          |CAMAT GUDO
""",
        merged=("A1:F1",),
        head=(5, 5),
    ),
    Sheet(
        "BARENG",
        """
   |A |B              |C         |D      |E      |F
 1 |LAPORAN PELAYANAN PATEN
 2 |KECAMATAN : BARENG
 3 |BULAN     : SEPTEMBER 2026
 7 |NO|JENIS PELAYANAN|PERMOHONAN|SELESAI|DITOLAK|KET.
 8 |1 |KARTU KELUARGA |104       |101    |3
 9 |2 |KTP-EL         |139       |136    |-
10 |3 |SURAT PINDAH   |8         |8      |-
11 |4 |AKTA KELAHIRAN |31        |31     |-
12 |5 |AKTA KEMATIAN  |15        |15     |-
13 |6 |SKTM           |22        |22     |-
14 |7 |SKCK           |-         |-      |-      |petugas cuti
15 |8 |LEGALISIR      |7         |7      |-
16 |  |JUMLAH         |326       |320    |3
18 |  |               |          |CAMAT BARENG
""",
        merged=("A1:F1",),
        head=(7, 7),
    ),
    Sheet(
        "TEMBELANG",
        """
   |A |B              |C         |D      |E      |F
 1 |LAPORAN PELAYANAN PATEN
 2 |KECAMATAN : TEMBELANG
 3 |BULAN     : AGUSTUS 2026
 5 |NO|JENIS PELAYANAN|PERMOHONAN|SELESAI|DITOLAK|KET.
 6 |1 |KARTU KELUARGA |88        |86     |1
 7 |2 |KTP-EL         |127       |127    |0
 8 |3 |SURAT PINDAH   |9         |9      |0
 9 |4 |AKTA KELAHIRAN |24        |24     |0
10 |5 |AKTA KEMATIAN  |10        |10     |0
11 |6 |SKTM           |18        |18     |0
12 |7 |SKCK           |29        |29     |0
13 |8 |LEGALISIR      |5         |5      |0
14 |  |JUMLAH         |310       |308    |1
16 |  |               |          |CAMAT TEMBELANG
""",
        merged=("A1:F1",),
        head=(5, 5),
    ),
    Sheet(
        "REKAP",
        """
   |A |B              |C         |D      |E
 1 |REKAPITULASI PELAYANAN PATEN
 2 |KABUPATEN JOMBANG (4 KECAMATAN)
 4 |NO|JENIS PELAYANAN|PERMOHONAN|SELESAI|DITOLAK
 5 |1 |KARTU KELUARGA |407       |394    |6
 6 |2 |KTP-EL         |551       |546    |2
 7 |3 |SURAT PINDAH   |42        |42     |0
 8 |4 |AKTA KELAHIRAN |119       |116    |1
 9 |5 |AKTA KEMATIAN  |54        |54     |0
10 |6 |SKTM           |95        |95     |0
11 |7 |SKCK           |103       |103    |0
12 |8 |LEGALISIR      |33        |33     |0
13 |  |JUMLAH         |1404      |1383   |9
""",
        merged=("A1:E1", "A2:E2"),
        head=(4, 4),
    ),
    Sheet(
        "LIST",
        """
   |A|B
 1 |KECAMATAN|BULAN
 2 |PERAK|JANUARI
 3 |GUDO|FEBRUARI
 4 |NGORO|MARET
 5 |BARENG|APRIL
 6 |WONOSALAM|MEI
 7 |MOJOAGUNG|JUNI
 8 |MOJOWARNO|JULI
 9 |DIWEK|AGUSTUS
10 |JOMBANG|SEPTEMBER
11 |PETERONGAN|OKTOBER
12 |SUMOBITO|NOVEMBER
13 |KESAMBEN|DESEMBER
14 |TEMBELANG
15 |PLOSO
16 |PLANDAAN
17 |KABUH
18 |KUDU
19 |BANDARKEDUNGMULYO
20 |JOGOROTO
21 |MEGALUH
22 |NGUSIKAN
""",
        merged=(),
        head=(0, 0),
        hidden=True,
    ),
]


READING = """
block PERAK  35.17.01 2026-09 | C=requested D=completed E=rejected
6 NP-03 | 118 112 2
7 NP-02 | 164 164 0
8 NP-04 | 14 14 0
9 NP-05 | 36 33 1
10 NP-06 | 17 17 0
11 NP-10 | 25 25 0
12 NP-14 | 41 41 0
13 LG-01 | 12 12 0
14 | x x x
block GUDO  35.17.02 2026-09 | C=requested D=completed E=rejected
6 LG-01 | 9 9 0
7 NP-14 | 33 33 0
8 NP-10 | 30 30 0
9 NP-05 | 28 28 0
10 NP-06 | 12 12 0
11 NP-04 | 11 11 0
12 NP-02 | 121 119 2
13 NP-03 | 97 95 0
14 | x x x
block BARENG  35.17.04 2026-09 | C=requested D=completed E=rejected
8 NP-03 | 104 101 3
9 NP-02 | 139 136 0
10 NP-04 | 8 8 0
11 NP-05 | 31 31 0
12 NP-06 | 15 15 0
13 NP-10 | 22 22 0
14 NP-14 | 0 0 0
15 LG-01 | 7 7 0
16 | x x x
block TEMBELANG  35.17.13 2026-09 | C=requested D=completed E=rejected    // judul Agustus, berkas dan lembar lain September
6 NP-03 | ? ? ?
7 NP-02 | ? ? ?
8 NP-04 | ? ? ?
9 NP-05 | ? ? ?
10 NP-06 | ? ? ?
11 NP-10 | ? ? ?
12 NP-14 | ? ? ?
13 LG-01 | ? ? ?
14 | x x x
block REKAP | C=x D=x E=x
5 | x x x
6 | x x x
7 | x x x
8 | x x x
9 | x x x
10 | x x x
11 | x x x
12 | x x x
13 | x x x
"""
