"""The same month of two years side by side under each service, and a misspelt kecamatan."""

from workbooks.draw import Sheet

ABOUT = (
    "Di bawah tiap layanan: Okt 2025 | Okt 2026 | selisih (+/-): dua bulan dari dua tahun (yang setahun lalu pembanding), selisih tidak dimuat; satu kecamatan salah tulis "
    "ditanyakan; kecamatan milik kabupaten lain tidak dimuat; Banyuwangi di Kabupaten Banyuwangi; keterangan di atas tabel."
)
INBOX = "2026-11-08_35.10_surel"
FILE = "perbandingan.xlsx"

SHEETS = [
    Sheet(
        "Perbandingan",
        """
   |A |B            |C       |D       |E  |F       |G       |H
 1 |PERBANDINGAN JUMLAH DOKUMEN YANG DITERBITKAN MELALUI PATEN
 2 |PEMERINTAH KABUPATEN BANYUWANGI
 3 |Keterangan : +/- = selisih tahun 2026 terhadap tahun 2025
 5 |NO|KECAMATAN    |KARTU KELUARGA| |   |AKTA KELAHIRAN
 6 |  |             |Okt 2025|Okt 2026|+/-|Okt 2025|Okt 2026|+/-
 7 |1 |Banyuwangi   |120     |131     |11 |44      |40      |-4
 8 |2 |Genteng      |98      |90      |-8 |30      |33      |3
 9 |3 |Tegaldelimo  |61      |66      |5  |19      |21      |2
10 |4 |Glagah       |40      |40      |0  |12      |12      |0
11 |5 |Muncar       |102     |110     |8  |35      |38      |3
12 |6 |Tegal Sari   |55      |57      |2  |17      |16      |-1
13 |7 |Sumberwringin|33      |30      |-3 |9       |8       |-1
14 |  |JUMLAH       |509     |524     |15 |166     |168     |2
""",
        merged=("A1:H1", "A2:H2", "A3:H3", "A5:A6", "B5:B6", "C5:E5", "F5:H5"),
        head=(5, 6),
    )
]

READING = """
block Perbandingan  completed | C=x D=2026-10:NP-03 E=x F=x G=2026-10:NP-05 H=x
7 35.10.16  | x 131 x x 40 x
8 35.10.09  | x 90 x x 33 x
9           | x ? x x ? x                         // Tegaldelimo: maksudnya Tegaldlimo?
10 35.10.15 | x 40 x x 12 x
11 35.10.05 | x 110 x x 38 x
12 35.10.23 | x 57 x x 16 x
13          | x ! x x ! x
14          | x x x x x x
"""
