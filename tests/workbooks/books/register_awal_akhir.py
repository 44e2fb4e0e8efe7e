"""One kecamatan reports from its register: first and last number of each book beside the count, and the archive's code."""

from workbooks.draw import Sheet

ABOUT = (
    "Laporan satu kecamatan dari buku register: kode klasifikasi arsip, nomor awal dan nomor akhir berdiri sebagai bilangan di "
    "depan jumlah surat; nomor yang batal membuat jumlah lebih kecil dari selisihnya; rata-rata menit di belakangnya."
)
INBOX = "2026-09-03_35.14_wa"
FILE = "register pelayanan agustus.xlsx"

SHEETS = [
    Sheet(
        "Agustus 2026",
        """
   |A |B                           |C               |D             |E  |F           |G                      |H
  1|PEMERINTAH KABUPATEN PASURUAN
  2|KECAMATAN PRIGEN
  4|LAPORAN REGISTER SURAT PELAYANAN
  5|BULAN AGUSTUS 2026
  7|No|Jenis Surat                 |Kode Klasifikasi|Nomor Register|   |Jumlah Surat|Waktu rata-rata (menit)|Keterangan
  8|  |                            |                |Awal          |Akhir
  9|1 |Surat Keterangan Domisili   |470             |212           |241|30          |15
 10|2 |Surat Keterangan Tidak Mampu|460             |388           |431|44          |10
 11|3 |Pengantar SKCK              |331             |501           |567|67          |10
 12|4 |Surat Keterangan Ahli Waris |~474.3          |41            |49 |9           |90
 13|5 |Surat Keterangan Usaha      |517             |96            |128|32          |20                     |No. 104 batal
 14|6 |Surat Pindah                |475             |77            |98 |22          |30
 15|7 |Dispensasi Nikah            |~474.2          |18            |21 |4           |30
 16|8 |Pengantar Nikah             |~474.2          |63            |81 |19          |15
 17|9 |Rekomendasi Keramaian       |300             |12            |17 |6           |45
 18|10|Legalisasi Proposal         |900             |25            |31 |6           |20                     |No. 28 batal
 19|11|Izin Penelitian             |'070            |-             |-  |-           |-
 20|  |Jumlah                      |                |              |   |239
 22|  |                            |                |              |   |Prigen, 2 September 2026
 23|  |                            |                |              |   |Kepala Seksi Pelayanan
""",
        merged=("A7:A8", "B7:B8", "C7:C8", "D7:E7", "F7:F8", "G7:G8", "H7:H8"),
        head=(7, 8),
    )
]


READING = """
block Agustus 2026  35.14.10 2026-08 completed | C=x D=x E=x F=completed G=x
9 NP-08  | x x x 30 x
10 NP-10 | x x x 44 x
11 NP-14 | x x x 67 x
12 NP-15 | x x x 9 x
13 NP-16 | x x x 32 x
14 NP-04 | x x x 22 x
15 NP-11 | x x x 4 x
16 NP-12 | x x x 19 x
17 RK-01 | x x x 6 x
18 LG-02 | x x x 6 x
19 RK-03 | x x x 0 x
20       | . . . x .
"""
