"""One kecamatan; applications and finished files by channel without sums; the keys stand below the table."""

from workbooks.draw import Sheet

ABOUT = (
    "Satu kecamatan, layanan ke bawah; masuk dan selesai dirinci loket/keliling/daring tanpa jumlah (dijumlahkan), hanya "
    "ditolak satu kolom; nama kecamatan dan bulan di bawah tabel; layanan yang hanya di loket bertanda - pada kanal lain."
)
INBOX = "2026-09-04_35.15_wa"
FILE = "lap paten bln lalu.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A        |B                 |C           |D       |E     |F             |G       |H     |I
  1|LAPORAN PELAYANAN ADMINISTRASI TERPADU KECAMATAN
  3|No       |Jenis Pelayanan   |Berkas Masuk|        |      |Berkas Selesai|        |      |Ditolak
  4|         |                  |Loket       |Keliling|Daring|Loket         |Keliling|Daring
  5|1        |Perekaman KTP-el  |187         |42      |-     |187           |42      |-     |-
  6|2        |Pencetakan KTP-el |298         |-       |164   |290           |-       |160   |12
  7|3        |Kartu Keluarga    |121         |15      |230   |118           |15      |221   |12
  8|4        |KIA               |46          |61      |88    |46            |61      |85    |3
  9|5        |Surat Pindah      |38          |-       |71    |38            |-       |69    |2
 10|6        |Akta Kelahiran    |25          |6       |97    |25            |6       |92    |5
 11|7        |Akta Kematian     |19          |4       |33    |19            |4       |33    |-
 12|8        |SKTM              |52          |-       |-     |51            |-       |-     |1
 13|9        |Pengantar SKCK    |64          |-       |-     |64            |-       |-     |-
 14|10       |Ket. Ahli Waris   |17          |-       |-     |15            |-       |-     |-
 15|11       |Legalisir         |133         |-       |-     |133           |-       |-     |-
 16|         |JUMLAH            |1000        |128     |683   |986           |128     |660   |35
 17|         |JUMLAH SEMUA KANAL|1811        |        |      |1774          |        |      |35
 19|Kecamatan|                  |: Waru, Kabupaten Sidoarjo
 20|Bulan    |                  |: Agustus 2026
 22|         |                  |            |        |      |              |Waru, 3 September 2026
 23|         |                  |            |        |      |              |Sekretaris Kecamatan
""",
        merged=("A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:I4", "C17:E17", "F17:H17"),
        head=(3, 4),
    )
]


READING = """
block Sheet1  35.15.18 2026-08 | C=requested D=requested E=requested F=completed G=completed H=completed I=rejected
5 NP-01     | 229@* . . 229@* . . 0
6 NP-02     | 462@* . . 450@* . . 12
7 NP-03     | 366@* . . 354@* . . 12
8 NP-07     | 195@* . . 192@* . . 3
9 NP-04     | 109@* . . 107@* . . 2
10 NP-05    | 128@* . . 123@* . . 5
11 NP-06    | 56@* . . 56@* . . 0
12 NP-10    | 52@* . . 51@* . . 1
13 NP-14    | 64@* . . 64@* . . 0
14 NP-15    | 17@* . . 15@* . . 0
15 LG-01    | 133@* . . 133@* . . 0
16          | x x x x x x x
17          | x . . x . . x
"""
