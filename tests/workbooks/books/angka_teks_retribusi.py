"""Counts as text with points beside fees, rates and days that are no counts of files."""

from workbooks.draw import Sheet

ABOUT = (
    "Angka sebagai teks bertitik ('1.204'); tarif, penerimaan (Rp), dan lama proses (hari) di antara jumlah berkas tidak dimuat; kecamatan "
    "digabung ke bawah; SUB TOTAL per kecamatan di bawah tiap kelompok; kecamatan Sampang di Kabupaten Sampang."
)
INBOX = "2026-11-03_35.27_pos"
FILE = "Laporan PATEN Kabupaten Sampang Bulan Oktober 2026.xlsx"

SHEETS = [
    Sheet(
        "Laporan",
        """
   |A |B        |C                |D         |E           |F    |G              |H           |I
 1 |LAPORAN BULANAN PATEN
 2 |KABUPATEN SAMPANG
 4 |NO|KECAMATAN|JENIS PELAYANAN  |TARIF (Rp)|JUMLAH BERKAS MASUK|TERBIT|PENERIMAAN (Rp)|LAMA PROSES (HARI)|DITOLAK
 5 |1 |Sampang  |KTP-el           |0         |'1.204      |'1.190|0             |14          |'14
 6 |  |         |IUMK             |0         |'3          |'3   |0              |1           |-
 7 |  |         |Izin Keramaian   |'50.000   |'12         |'11  |'550.000       |2           |'1
 8 |  |         |SUB TOTAL        |          |'1.219      |'1.204|'550.000      |            |'15
 9 |2 |Camplong |KTP-el           |0         |'310        |'301 |0              |14          |'9
10 |  |         |IUMK             |0         |-           |-    |0              |            |-
11 |  |         |Izin Keramaian   |'50.000   |'7          |'7   |'350.000       |2           |-
12 |  |         |SUB TOTAL        |          |'317        |'308 |'350.000       |            |'9
13 |3 |Omben    |KTP-el           |0         |'288        |'280 |0              |14          |'8
14 |  |         |IUMK             |0         |'1          |'1   |0              |1           |-
15 |  |         |Izin Keramaian   |'50.000   |'4          |'4   |Rp 200.000,-   |3           |-
16 |  |         |SUB TOTAL        |          |'293        |'285 |'200.000       |            |'8
17 |TOTAL|      |                 |          |'1.829      |'1.797|'1.100.000    |            |'32
""",
        merged=("A1:I1", "A2:I2", "A5:A8", "B5:B8", "A9:A12", "B9:B12", "A13:A16", "B13:B16", "A17:C17"),
        head=(4, 4),
    )
]

READING = """
block Laporan  2026-10 35.27.03 | D=x E=requested F=completed G=x H=x I=rejected
5 NP-02 | x 1204 1190 x x 14
6 IZ-02 | x 3 3 x x 0
7 IZ-08 | x 12 11 x x 1
8       | . x x x . x

block Laporan  2026-10 35.27.04 | D=x E=requested F=completed G=x H=x I=rejected
9 NP-02  | x 310 301 x x 9
10 IZ-02 | x 0 0 x . 0
11 IZ-08 | x 7 7 x x 0
12       | . x x x . x

block Laporan  2026-10 35.27.05 | D=x E=requested F=completed G=x H=x I=rejected
13 NP-02 | x 288 280 x x 8
14 IZ-02 | x 1 1 x x 0
15 IZ-08 | x 4 4 x x 0
16       | . x x x . x
17       | . x x x . x
"""
