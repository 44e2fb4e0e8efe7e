"""The remarks at the end of the row say that the numbers are not the month's: last month's, two months together, an estimate."""

from workbooks.draw import Sheet

ABOUT = (
    "Kolom keterangan mengubah arti angka: 'belum lapor, dipakai angka Juni', 'gabungan Juni dan Juli', 'perkiraan', 'angka "
    "sementara'. Baris itu ditanyakan; keterangan biasa tidak mengubah apa pun."
)
INBOX = "2026-08-11_35.22_surel"
FILE = "REKAP PATEN JULI 2026 BOJONEGORO.xlsx"

SHEETS = [
    Sheet(
        "REKAP",
        """
   |A |B         |C     |D  |E             |F   |G   |H     |I
  1|  |REKAPITULASI PELAYANAN ADMINISTRASI TERPADU KECAMATAN
  2|  |KABUPATEN BOJONEGORO
  3|  |BULAN JULI 2026
  5|NO|KECAMATAN |KTP-EL|KK |AKTA KELAHIRAN|SKTM|SKCK|JUMLAH|KETERANGAN
  6|1 |Ngraho    |92    |71 |24            |18  |27  |232   |lengkap
  7|2 |Tambakrejo|104   |83 |30            |25  |29  |271   |laporan tgl 3 Agustus
  8|3 |Ngambon   |41    |33 |11            |10  |9   |104   |belum lapor, dipakai angka Juni
  9|4 |Ngasem    |118   |90 |31            |22  |35  |296   |lengkap
 10|5 |Bubulan   |76    |59 |21            |19  |18  |193   |gabungan Juni dan Juli (Juni terlambat)
 11|6 |Dander    |139   |101|38            |20  |46  |344   |termasuk jemput bola 2 desa
 12|7 |Sugihwaras|85    |66 |23            |17  |26  |217
 13|8 |Kedungadem|150   |120|45            |40  |50  |405   |perkiraan, buku register rusak kena air
 14|9 |Kepohbaru |108   |84 |29            |21  |33  |275   |lengkap
 15|10|Baureno   |127   |97 |36            |19  |44  |323   |angka sementara, masih direkap
 16|11|Kanor     |99    |77 |26            |16  |31  |249   |lengkap
 17|12|Sumberejo |      |   |              |    |    |      |belum lapor
 18|  |JUMLAH    |1139  |881|314           |227 |348 |2909
 20|  |          |      |   |              |    |Bojonegoro, 10 Agustus 2026
""",
        head=(5, 5),
    )
]


READING = """
block REKAP  2026-07 completed | C=NP-02 D=NP-03 E=NP-05 F=NP-10 G=NP-14 H=x
6 35.22.01  | 92 71 24 18 27 x
7 35.22.02  | 104 83 30 25 29 x
8           | ? ? ? ? ? x                                  // angka Juni, bukan Juli
9 35.22.04  | 118 90 31 22 35 x
10          | ? ? ? ? ? x                                  // dua bulan sekaligus
11 35.22.06 | 139 101 38 20 46 x
12 35.22.07 | 85 66 23 17 26 x
13          | ? ? ? ? ? x                                  // perkiraan
14 35.22.09 | 108 84 29 21 33 x
15          | ? ? ? ? ? x                                  // angka sementara
16 35.22.11 | 99 77 26 16 31 x
17 35.22.12 | . . . . . .
18          | x x x x x x
"""
