"""At the office and by the service car, without a sum."""

from workbooks.draw import Sheet

ABOUT = "Tiap kecamatan dua kolom di kantor dan keliling tanpa jumlah; angka layanan adalah jumlah keduanya."
INBOX = "2026-08-10_35.77_surel"
FILE = "rekap kota madiun juli.xlsx"

SHEETS = [
    Sheet(
        "Juli 2026",
        """
   |A |B                |C         |D       |E         |F       |G        |H
  1|PEMERINTAH KOTA MADIUN
  2|BAGIAN PEMERINTAHAN
  3|Rekap Pelayanan Kecamatan - Juli 2026
  5|NO|LAYANAN          |Kartoharjo|        |Manguharjo|        |Taman    |
  6|  |                 |di kantor |keliling|di kantor |keliling|di kantor|keliling
  7|1 |Rekam KTP-el     |61        |2       |70        |0       |29       |8
  8|2 |Cetak KTP-el     |138       |5       |388       |0       |349      |3
  9|3 |Kartu Keluarga   |49        |1       |151       |6       |57       |3
 10|4 |Akta Kelahiran   |17        |8       |39        |0       |64       |9
 11|5 |KIA              |30        |3       |89        |0       |88       |9
 12|6 |Domisili Penduduk|14        |0       |9         |0       |19       |2
 13|7 |Keterangan Waris |5         |6       |3         |8       |2        |9
 14|8 |Keterangan Usaha |12        |8       |24        |2       |6        |9
 16|  |di kantor = loket kecamatan; keliling = mobil pelayanan keliling
""",
        merged=("A5:A6", "B5:B6", "C5:D5", "E5:F5", "G5:H5"),
        head=(5, 6),
    ),
]

SAID = []

READING = """
block Juli 2026  2026-07 completed | C=35.77.01 D=x E=35.77.02 F=x G=35.77.03 H=x
7 NP-01 | 63@* x 70@* x 37@* x
8 NP-02 | 143@* x 388@* x 352@* x
9 NP-03 | 50@* x 157@* x 60@* x
10 NP-05 | 25@* x 39@* x 73@* x
11 NP-07 | 33@* x 89@* x 97@* x
12 NP-08 | 14@* x 9@* x 21@* x
13 NP-15 | 11@* x 11@* x 11@* x
14 NP-16 | 20@* x 26@* x 15@* x
"""
