"""A kecamatan's monthly workbook: cover, general figures, service, survey of the half year, equipment."""

from workbooks.draw import Sheet

ABOUT = (
    "Buku satu kecamatan berlembar macam-macam: sampul, data umum (jumlah KK dan wajib KTP bukan layanan), pelayanan dengan permohonan, "
    "selesai, belum selesai dan pengaduan, SKM semester I, sarana dengan jumlah unit."
)
INBOX = "2026-08-05_35.06_antar"
FILE = "LAPORAN KEC PUNCU JULI.xlsx"

SHEETS = [
    Sheet(
        "COVER",
        """
   |A|B
 4 | |LAPORAN BULANAN
 5 | |PELAKSANAAN PATEN
 6 | |BULAN JULI 2026
12 | |KECAMATAN PUNCU
13 | |KABUPATEN KEDIRI
""",
    ),
    Sheet(
        "DATA UMUM",
        """
   |A |B              |C      |D
 1 |DATA UMUM KECAMATAN PUNCU
 3 |No|Uraian         |Jumlah |Satuan
 4 |1 |Luas wilayah   |'50,83 |km2
 5 |2 |Jumlah desa    |21     |desa
 6 |3 |Jumlah penduduk|'83.417|jiwa
 7 |4 |Jumlah KK      |'28.206|KK
 8 |5 |Wajib KTP      |'63.950|jiwa
 9 |6 |PNS kecamatan  |16     |orang
""",
        head=(3, 3),
    ),
    Sheet(
        "PELAYANAN",
        """
   |A |B                    |C         |D      |E            |F
 1 |PELAYANAN KECAMATAN PUNCU
 2 |BULAN JULI 2026
 4 |NO|JENIS PELAYANAN      |PERMOHONAN|SELESAI|BELUM SELESAI|PENGADUAN
 5 |1 |Perekaman KTP-el     |64        |64     |-            |-
 6 |2 |Pencetakan KTP-el    |118       |109    |9            |2
 7 |3 |Kartu Keluarga       |152       |147    |5            |1
 8 |4 |Akta Kelahiran       |37        |35     |2            |-
 9 |5 |Akta Kematian        |22        |22     |-            |-
10 |6 |Surat Pindah         |16        |16     |-            |-
11 |7 |SKTM                 |41        |41     |-            |-
12 |8 |SKCK                 |59        |59     |-            |-
13 |9 |Keterangan Ahli Waris|8         |6      |2            |-
14 |10|Dispensasi Nikah     |1         |1      |-            |-
15 |11|Rekomendasi Proposal |7         |7      |-            |-
16 |  |JUMLAH               |525       |507    |18           |3
18 |  |                     |          |Puncu, 4 Agustus 2026
19 |  |                     |          |CAMAT PUNCU
""",
        head=(4, 4),
    ),
    Sheet(
        "SKM",
        """
   |A|B|C
 1 |SURVEI KEPUASAN MASYARAKAT KECAMATAN PUNCU
 2 |SEMESTER I TAHUN 2026
 4 |Jumlah responden| |150
 6 |No|Unsur|NRR
 7 |1|Persyaratan|~3.31
 8 |2|Prosedur|~3.27
 9 |3|Waktu penyelesaian|~3.09
10 |4|Biaya/tarif|~3.88
11 |5|Produk layanan|~3.30
12 |6|Kompetensi pelaksana|~3.35
13 |7|Perilaku pelaksana|~3.42
14 |8|Penanganan pengaduan|~3.64
15 |9|Sarana dan prasarana|~3.18
17 | |Nilai SKM|~84.56
""",
        head=(6, 6),
    ),
    Sheet(
        "SARPRAS",
        """
   |A |B           |C   |D    |E
 1 |SARANA PELAYANAN
 3 |No|Nama Barang |Baik|Rusak|Jumlah
 4 |1 |Komputer    |4   |1    |5
 5 |2 |Printer     |3   |1    |4
 6 |3 |Scanner     |1   |-    |1
 7 |4 |AC          |2   |-    |2
 8 |5 |Kursi tunggu|24  |3    |27
""",
        head=(3, 3),
    ),
]

READING = """
block DATA UMUM  35.06.08 | C=x
4  | x
5  | x
6  | x
7  | x
8  | x
9  | x

block PELAYANAN  35.06.08 2026-07 | C=requested D=completed E=pending F=complaints
5 NP-01 | 64 64 0 0
6 NP-02 | 118 109 9 2
7 NP-03 | 152 147 5 1
8 NP-05 | 37 35 2 0
9 NP-06 | 22 22 0 0
10 NP-04 | 16 16 0 0
11 NP-10 | 41 41 0 0
12 NP-14 | 59 59 0 0
13 NP-15 | 8 6 2 0
14 NP-11 | 1 1 0 0
15 LG-02 | 7 7 0 0
16  | x x x x

block SKM  35.06.08 2026-01/6 score | C=score
7 U1 respondents=150@C4 | 3.31
8 U2 respondents=150@C4 | 3.27
9 U3 respondents=150@C4 | 3.09
10 U4 respondents=150@C4 | 3.88
11 U5 respondents=150@C4 | 3.3
12 U6 respondents=150@C4 | 3.35
13 U7 respondents=150@C4 | 3.42
14 U8 respondents=150@C4 | 3.64
15 U9 respondents=150@C4 | 3.18
17  | x

block SARPRAS  35.06.08 | C=x D=x E=x
4  | x x x
5  | x x x
6  | x x x
7  | x x x
8  | x x x
"""
