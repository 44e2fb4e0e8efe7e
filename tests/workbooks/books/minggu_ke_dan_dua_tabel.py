"""One kecamatan by weeks, licences and other services in two tables."""

from workbooks.draw import Sheet

ABOUT = (
    "Minggu I–V menyamping (bukan bulan Romawi), Jumlah fakta; dua tabel (non perizinan, perizinan) di satu "
    "lembar; jumlah SKCK 54 padahal minggunya berjumlah 52, ditanyakan."
)
INBOX = "2026-08-03_35.18_surel"
FILE = "lap mingguan juli.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A |B                   |C                                 |D  |E                        |F  |G |H
 1 |KECAMATAN KERTOSONO
 2 |KABUPATEN NGANJUK
 3 |Laporan Mingguan Pelayanan Terpadu Bulan Juli 2026
 5 |A. Non Perizinan
 6 |No|Jenis Layanan       |Banyaknya yang dilayani pada minggu ke-|   |                         |   |  |Jumlah
 7 |  |                    |I                                 |II |III                      |IV |V
 8 |1 |Rekam KTP-el        |31                                |28 |35                       |30 |17|141
 9 |2 |Kartu Keluarga      |44                                |39 |47                       |41 |22|193
10 |3 |Akta Kelahiran      |12                                |9  |14                       |8  |5 |48
11 |4 |Pindah Penduduk     |5                                 |7  |4                        |6  |2 |24
12 |5 |SKCK                |12                                |9  |14                       |11 |6 |54
13 |6 |SKTM                |16                                |21 |13                       |9  |4 |63
14 |7 |Pengantar Nikah     |8                                 |6  |9                        |7  |3 |33
15 |8 |Legalisir           |20                                |18 |25                       |16 |11|90
16 |  |Jumlah              |148                               |137|161                      |128|70|646
18 |B. Perizinan
19 |No|Jenis Layanan       |Banyaknya yang dilayani pada minggu ke-|   |                         |   |  |Jumlah
20 |  |                    |I                                 |II |III                      |IV |V
21 |1 |Izin Keramaian      |2                                 |1  |3                        |2  |1 |9
22 |2 |IUMK                |-                                 |-  |-                        |-  |- |-
23 |3 |Izin Penutupan Jalan|1                                 |-  |1                        |-  |- |2
24 |  |Jumlah              |3                                 |1  |4                        |2  |1 |11
26 |  |Catatan :
27 |  |- tanggal 6 s.d. 7 Juli server pusat gangguan
29 |  |                    |                                  |   |Kertosono, 1 Agustus 2026
30 |  |                    |                                  |   |Kasi Pelayanan
""",
        merged=("A6:A7", "B6:B7", "C6:G6", "H6:H7", "A19:A20", "B19:B20", "C19:G19", "H19:H20"),
    ),
]

READING = """
block Sheet1  35.18.08 2026-07 completed | C=x D=x E=x F=x G=x H=completed
8 NP-01 | x x x x x 141
9 NP-03 | x x x x x 193
10 NP-05 | x x x x x 48
11 NP-04 | x x x x x 24
12 NP-14 | x x x x x ?
13 NP-10 | x x x x x 63
14 NP-12 | x x x x x 33
15 LG-01 | x x x x x 90
16 | x x x x x x
21 IZ-08 | x x x x x 9
22 IZ-02 | x x x x x 0
23 IZ-10 | x x x x x 2
24 | x x x x x x
"""
