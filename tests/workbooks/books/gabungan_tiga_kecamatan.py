"""A desk officer's workbook for three kecamatan: volume, facilities, survey, staff, each on a sheet of another kind."""

from workbooks.draw import Sheet

ABOUT = (
    "Buku kerja seorang petugas untuk tiga kecamatan: volume (layanan bersusun di bawah kecamatan, berselang-seling), sarana, survei Triwulan I, "
    "pegawai dan anggaran yang bukan laporan; tiap lembar bentuk dan masanya sendiri."
)
INBOX = "2026-05-11_35.04_surel"
FILE = "Gabungan Boyolangu Ngunut Kalidawir.xlsx"

SHEETS = [
    Sheet(
        "Volume",
        """
    |A               |B        |C         |D    |E      |F      |G
  1 |Rekap pelayanan bulan April 2026
  2 |Korwil: Boyolangu, Ngunut, Kalidawir (Kab. Tulungagung)
  4 |Layanan         |Kecamatan|Sisa Maret|Masuk|Selesai|Ditolak|Sisa April
  5 |KTP-el          |Boyolangu|8         |176  |171    |3      |10
  6 |                |Ngunut   |5         |163  |160    |2      |6
  7 |                |Kalidawir|11        |129  |134    |1      |5
  8 |                |Jumlah   |24        |468  |465    |6      |21
  9 |KK              |Boyolangu|4         |91   |90     |1      |4
 10 |                |Ngunut   |6         |84   |83     |-      |7
 11 |                |Kalidawir|2         |72   |71     |1      |2
 12 |                |Jumlah   |12        |247  |244    |2      |13
 13 |SKTM            |Boyolangu|-         |33   |33     |-      |-
 14 |                |Ngunut   |-         |27   |26     |1      |-
 15 |                |Kalidawir|1         |38   |37     |1      |1
 16 |                |Jumlah   |1         |98   |96     |2      |1
 17 |Dispensasi nikah|Boyolangu|-         |4    |4      |-      |-
 18 |                |Ngunut   |-         |2    |2      |-      |-
 19 |                |Kalidawir|-         |-    |-      |-      |-
 20 |                |Jumlah   |0         |6    |6      |0      |0
""",
        merged=("A5:A8", "A9:A12", "A13:A16", "A17:A20"),
        head=(4, 4),
    ),
    Sheet(
        "Sarana",
        """
    |A |B                       |C        |D     |E
  1 |Keadaan sarana pelayanan per 30 April 2026
  3 |No|Sarana                  |Boyolangu|Ngunut|Kalidawir
  4 |1 |Loket pendaftaran       |ada      |ada   |ada
  5 |2 |Tempat pemrosesan berkas|ada      |ada   |tidak ada
  6 |3 |Tempat penyerahan dokumen|ada      |ada   |ada
  7 |4 |Tempat pengaduan        |tidak ada|ada   |tidak ada
  8 |5 |Ruang tunggu            |ada      |ada   |ada
  9 |6 |Jumlah kursi tunggu     |24       |30    |16
""",
        head=(3, 3),
    ),
    Sheet(
        "SKM",
        """
    |A |B                   |C        |D     |E
  1 |Survei Kepuasan Masyarakat Triwulan I Tahun 2026 (Januari - Maret)
  3 |No|Unsur               |Boyolangu|Ngunut|Kalidawir
  4 |1 |Persyaratan         |~3.42    |~3.51 |~3.27
  5 |2 |Prosedur            |~3.38    |~3.44 |~3.31
  6 |3 |Waktu penyelesaian  |~3.21    |~3.36 |~3.12
  7 |4 |Biaya/tarif         |~3.88    |~3.92 |~3.85
  8 |5 |Produk layanan      |~3.45    |~3.49 |~3.33
  9 |6 |Kompetensi pelaksana|~3.47    |~3.53 |~3.39
 10 |7 |Perilaku pelaksana  |~3.56    |~3.61 |~3.48
 11 |8 |Sarana dan prasarana|~3.19    |~3.34 |~3.05
 12 |9 |Penanganan pengaduan|~3.64    |~3.71 |~3.58
 13 |  |Jumlah responden    |120      |150   |96
 14 |  |IKM                 |~86.67   |~88.64|~84.39
""",
        head=(3, 3),
    ),
    Sheet(
        "Pegawai",
        """
    |A        |B  |C   |D              |E
  1 |Pegawai dan anggaran pelayanan tahun 2026
  3 |Kecamatan|PNS|PPPK|Operator KTP-el|Anggaran (Rp)
  4 |Boyolangu|14 |5   |2              |46500000
  5 |Ngunut   |16 |4   |2              |51250000
  6 |Kalidawir|12 |6   |1              |38000000
""",
        head=(3, 3),
    ),
]

READING = """
block Volume  2026-04 | C=carried_over D=requested E=completed F=rejected G=pending
5 35.04.02 NP-02 | 8 176 171 3 10
6 35.04.11 NP-02 | 5 163 160 2 6
7 35.04.14 NP-02 | 11 129 134 1 5
8 | x x x x x
9 35.04.02 NP-03 | 4 91 90 1 4
10 35.04.11 NP-03 | 6 84 83 0 7
11 35.04.14 NP-03 | 2 72 71 1 2
12 | x x x x x
13 35.04.02 NP-10 | 0 33 33 0 0
14 35.04.11 NP-10 | 0 27 26 1 0
15 35.04.14 NP-10 | 1 38 37 1 1
16 | x x x x x
17 35.04.02 NP-11 | 0 4 4 0 0
18 35.04.11 NP-11 | 0 2 2 0 0
19 35.04.14 NP-11 | 0 0 0 0 0
20 | x x x x x
block Sarana  2026-04 status | C=35.04.02 D=35.04.11 E=35.04.14
4 T1 | terpenuhi terpenuhi terpenuhi
5 T2 | terpenuhi terpenuhi belum
6 T4 | terpenuhi terpenuhi terpenuhi
7 T6 | belum terpenuhi belum
8 T8 | terpenuhi terpenuhi terpenuhi
9 | x x x
block SKM  35.04.02 2026-01/3 respondents=120@C13 | C=score
4 U1 | 3.42
5 U2 | 3.38
6 U3 | 3.21
7 U4 | 3.88
8 U5 | 3.45
9 U6 | 3.47
10 U7 | 3.56
11 U9 | 3.19
12 U8 | 3.64
14 | x
block SKM  35.04.11 2026-01/3 respondents=150@D13 | D=score
4 U1 | 3.51
5 U2 | 3.44
6 U3 | 3.36
7 U4 | 3.92
8 U5 | 3.49
9 U6 | 3.53
10 U7 | 3.61
11 U9 | 3.34
12 U8 | 3.71
14 | x
block SKM  35.04.14 2026-01/3 respondents=96@E13 | E=score
4 U1 | 3.27
5 U2 | 3.31
6 U3 | 3.12
7 U4 | 3.85
8 U5 | 3.33
9 U6 | 3.39
10 U7 | 3.48
11 U9 | 3.05
12 U8 | 3.58
14 | x
block Pegawai  x | B=x C=x D=x E=x
4 | x x x x
5 | x x x x
6 | x x x x
"""
