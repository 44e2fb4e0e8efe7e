"""Kecamatan across, services downwards, and under each service one row for each measure."""

from workbooks.draw import Sheet

ABOUT = (
    "Ukuran di baris: tiap layanan tiga baris (permohonan diterima, terealisasi, dalam proses), nama layanan hanya di baris pertama; bulan "
    "hanya di nama lembar, tahun hanya di judul; ejaan lain (Karangpilang, Asemrowo, Pabean Cantikan); kecamatan yang namanya ada di tempat lain."
)
INBOX = "2026-11-10_35.78_surel"
FILE = "rekap sby.xlsx"

SHEETS = [
    Sheet(
        "OKTOBER",
        """
   |A |B               |C                  |D           |E      |F        |G      |H       |I              |J
 1 |REKAPITULASI PELAYANAN KECAMATAN KOTA SURABAYA TAHUN 2026
 3 |NO|LAYANAN         |URAIAN             |KARANGPILANG|GENTENG|TEGALSARI|SAWAHAN|ASEMROWO|PABEAN CANTIKAN|JUMLAH
 4 |1 |KTP-el          |Permohonan diterima|210         |130    |160      |290    |85      |140            |1015
 5 |  |                |Terealisasi        |200         |128    |155      |280    |80      |138            |981
 6 |  |                |Dalam proses       |10          |2      |5        |10     |5       |2              |34
 7 |2 |Kartu Keluarga  |Permohonan diterima|150         |90     |110      |201    |60      |99             |710
 8 |  |                |Terealisasi        |148         |90     |104      |190    |58      |97             |687
 9 |  |                |Dalam proses       |2           |-      |6        |11     |2       |2              |23
10 |3 |Surat pindah    |Permohonan diterima|22          |14     |18       |30     |6       |12             |102
11 |  |                |Terealisasi        |20          |14     |18       |28     |6       |12             |98
12 |  |                |Dalam proses       |2           |-      |-        |2      |-       |-              |4
13 |4 |Keterangan waris|Permohonan diterima|12          |6      |9        |15     |3       |8              |53
14 |  |                |Terealisasi        |11          |6      |9        |14     |3       |8              |51
15 |  |                |Dalam proses       |1           |-      |-        |1      |-       |-              |2
16 |  |JUMLAH          |Permohonan diterima|394         |240    |297      |536    |154     |259            |1880
17 |  |                |Terealisasi        |379         |238    |286      |512    |147     |255            |1817
18 |  |                |Dalam proses       |15          |2      |11       |24     |7       |4              |63
""",
        merged=("A1:J1", "A4:A6", "B4:B6", "A7:A9", "B7:B9"),
        head=(3, 3),
    )
]

READING = """
block OKTOBER  2026-10 NP-02 | D=35.78.01 E=35.78.07 F=35.78.05 G=35.78.06 H=35.78.28 I=35.78.12 J=x
4 requested | 210 130 160 290 85 140 x
5 completed | 200 128 155 280 80 138 x
6 pending   | 10 2 5 10 5 2 x

block OKTOBER  2026-10 NP-03 | D=35.78.01 E=35.78.07 F=35.78.05 G=35.78.06 H=35.78.28 I=35.78.12 J=x
7 requested | 150 90 110 201 60 99 x
8 completed | 148 90 104 190 58 97 x
9 pending   | 2 0 6 11 2 2 x

block OKTOBER  2026-10 NP-04 | D=35.78.01 E=35.78.07 F=35.78.05 G=35.78.06 H=35.78.28 I=35.78.12 J=x
10 requested | 22 14 18 30 6 12 x
11 completed | 20 14 18 28 6 12 x
12 pending   | 2 0 0 2 0 0 x

block OKTOBER  2026-10 NP-15 | D=35.78.01 E=35.78.07 F=35.78.05 G=35.78.06 H=35.78.28 I=35.78.12 J=x
13 requested | 12 6 9 15 3 8 x
14 completed | 11 6 9 14 3 8 x
15 pending   | 1 0 0 1 0 0 x
16 | x x x x x x x
17 | x x x x x x x
18 | x x x x x x x
"""
