"""One kecamatan's report: stock, in, sum, done, rejected, stock; numbered columns with formulas in words."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan dengan kop; baris nomor kolom 5 (3+4), 8 (5-6-7); Jumlah masuk dan sisa lalu bukan angka layanan."
)
INBOX = "2026-09-03_35.09_antar"
FILE = "Kencong Agst.xlsx"

SHEETS = [
    Sheet(
        "Laporan",
        """
   |A  |B                    |C              |D              |E       |F      |G                        |H         |I
  1|   |PEMERINTAH KABUPATEN JEMBER
  2|   |KECAMATAN KENCONG
  3|   |Jl. Krakatau No. 1 Kencong Telp. (0336) 321001 Kode Pos 68167
  5|   |LAPORAN PELAYANAN PATEN
  6|   |Bulan Agustus Tahun 2026
  8|No.|Jenis Layanan        |Sisa bulan lalu|Masuk bulan ini|Jumlah  |Selesai|Ditolak                  |Sisa      |Keterangan
  9|'1 |'2                   |'3             |'4             |'5 (3+4)|'6     |'7                       |'8 (5-6-7)|'9
 10|1  |Perekaman KTP-el     |-              |60             |60      |59     |-                        |1
 11|2  |Pencetakan KTP-el    |-              |344            |344     |340    |1                        |3         |blangko habis tgl 20
 12|3  |Kartu Keluarga       |-              |70             |70      |67     |-                        |3
 13|4  |Surat Pindah         |4              |33             |37      |37     |-                        |-
 14|5  |SKTM                 |4              |46             |50      |46     |1                        |3
 15|6  |Surat Pengantar Nikah|-              |34             |34      |31     |-                        |3
 16|7  |Surat Pengantar SKCK |-              |13             |13      |11     |1                        |1
 17|8  |Ahli Waris           |-              |3              |3       |3      |-                        |-
 18|9  |Legalisasi Proposal  |-              |3              |3       |3      |-                        |-
 19|10 |Rekomendasi PAUD     |-              |-              |-       |-      |-                        |-
 20|   |JUMLAH               |8              |606            |614     |597    |3                        |14
 22|   |                     |               |               |        |       |Kencong, 2 September 2026
 23|   |                     |               |               |        |       |CAMAT KENCONG
""",
        merged=(),
        head=(8, 9),
    ),
]

SAID = []

READING = """
block Laporan  35.09.02 2026-08 | C=carried_over D=requested E=x F=completed G=rejected H=pending
10 NP-01 | 0 60 x 59 0 1
11 NP-02 | 0 344 x 340 1 3
12 NP-03 | 0 70 x 67 0 3
13 NP-04 | 4 33 x 37 0 0
14 NP-10 | 4 46 x 46 1 3
15 NP-12 | 0 34 x 31 0 3
16 NP-14 | 0 13 x 11 1 1
17 NP-15 | 0 3 x 3 0 0
18 LG-02 | 0 3 x 3 0 0
19 RK-02 | 0 0 x 0 0 0
20  | x x x x x x
"""
