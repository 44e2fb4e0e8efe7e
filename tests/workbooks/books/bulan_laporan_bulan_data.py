"""The month in which the report is due stands above the month of which it speaks; archive codes stand below the names of the services."""

from workbooks.draw import Sheet

ABOUT = (
    "Kepala laporan menyebut bulan penyampaian (Agustus, juga nama berkas) dan di bawahnya bulan data (Juli): angkanya angka Juli. "
    "Di bawah nama layanan berdiri kode klasifikasi arsip, yang bukan jumlah surat."
)
INBOX = "2026-08-05_35.24_surel"
FILE = "Laporan Agustus 2026.xlsx"

SHEETS = [
    Sheet(
        "Lap Bulanan",
        """
   |A |B                        |C             |D            |E           |F              |G   |H   |I                     |J
  1|  |PEMERINTAH KABUPATEN LAMONGAN
  2|  |LAPORAN BULANAN PELAYANAN KECAMATAN
  4|  |Bulan penyampaian laporan|: Agustus 2026
  5|  |Data pelayanan bulan     |: Juli 2026
  7|NO|KECAMATAN                |Akta Kelahiran|Akta Kematian|Surat Pindah|Pengantar Nikah|SKTM|SKCK|Surat Keterangan Usaha|Jumlah
  8|  |Kode klasifikasi         |~474.1        |~474.3       |475         |~474.2         |460 |331 |517
  9|1 |Bluluk                   |18            |9            |6           |11             |15  |16  |8                     |83
 10|2 |Modo                     |27            |13           |8           |14             |21  |24  |12                    |119
 11|3 |Ngimbang                 |25            |12           |9           |16             |19  |28  |15                    |124
 12|4 |Babat                    |39            |17           |14          |22             |16  |51  |27                    |186
 13|5 |Kedungpring              |31            |15           |10          |19             |24  |30  |14                    |143
 14|6 |Brondong                 |34            |11           |12          |20             |13  |37  |22                    |149
 15|7 |Laren                    |22            |10           |-           |12             |18  |19  |9                     |90
 16|8 |Paciran                  |45            |14           |16          |25             |12  |49  |33                    |194
 17|9 |Lamongan                 |48            |20           |21          |23             |10  |66  |36                    |224
 18|  |Jumlah                   |289           |121          |96          |162            |148 |320 |176                   |1312
 20|  |                         |              |             |            |               |    |Lamongan, 5 Agustus 2026
""",
        head=(7, 8),
    )
]


READING = """
block Lap Bulanan  2026-07 completed | C=NP-05 D=NP-06 E=NP-04 F=NP-12 G=NP-10 H=NP-14 I=NP-16 J=x
8           | x x x x x x x .
9 35.24.02  | 18 9 6 11 15 16 8 x
10 35.24.03 | 27 13 8 14 21 24 12 x
11 35.24.04 | 25 12 9 16 19 28 15 x
12 35.24.05 | 39 17 14 22 16 51 27 x
13 35.24.06 | 31 15 10 19 24 30 14 x
14 35.24.07 | 34 11 12 20 13 37 22 x
15 35.24.08 | 22 10 0 12 18 19 9 x
16 35.24.14 | 45 14 16 25 12 49 33 x
17 35.24.22 | 48 20 21 23 10 66 36 x
18          | x x x x x x x x
"""
