"""A sheet saved as CSV: merged headers have lost their right half, P and S are explained below the table."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "Lembar Excel disimpan sebagai CSV berkoma: judul gabungan tinggal di kolom kirinya, ukuran disingkat P dan S dan baru "
    "dijelaskan di bawah tabel; kecamatan BATU senama dengan kotanya; jumlah ribuan bertitik; baris kosong di tengah."
)
INBOX = "2026-09-08_35.79_surel"
FILE = "Rekap PATEN Kota Batu.csv"

SHEET = Sheet(
    "rekap",
    """
    |A |B               |C    |D  |E      |F    |G      |H  |I     |J
  1 |PEMERINTAH KOTA BATU
  2 |REKAP PELAYANAN PATEN PER KECAMATAN
  3 |BULAN AGUSTUS TAHUN 2026
  5 |NO|PELAYANAN       |BATU |   |BUMIAJI|     |JUNREJO|   |JUMLAH|
  6 |  |                |P    |S  |P      |S    |P      |S  |P     |S
  7 |1 |Perekaman KTP-el|118  |118|74     |74   |69     |68 |261   |260
  8 |2 |Cetak KTP-el    |402  |391|311    |300  |339    |327|1.052 |1.018
  9 |3 |Kartu Keluarga  |213  |205|140    |138  |127    |121|480   |464
 10 |4 |Akta Kelahiran  |55   |55 |41     |40   |38     |38 |134   |133
 11 |5 |Akta Kematian   |31   |30 |18     |18   |22     |22 |71    |70
 12 |6 |Surat Pindah    |44   |42 |23     |23   |29     |28 |96    |93
 14 |7 |SKTM            |26   |26 |35     |35   |19     |19 |80    |80
 15 |8 |SKU             |17   |17 |12     |12   |-      |-  |29    |29
 16 |9 |Dispensasi Nikah|2    |2  |nihil  |nihil|3      |3  |5     |5
 17 |10|Legalisir       |96   |96 |51     |51   |       |   |147   |147
 18 |  |TOTAL           |1.004|982|705    |691  |646    |626|2355  |2299
 20 |Keterangan : P = permohonan S = selesai
 22 |  |                |     |   |       |     |Batu 7 September 2026
""",
)


def write(path: Path) -> None:
    write_lines(path, SHEET, ",", "cp1252")


READING = """
block -  2026-08 | C=35.79.01:requested D=35.79.01:completed E=35.79.02:requested F=35.79.02:completed G=35.79.03:requested H=35.79.03:completed I=x J=x
7 NP-01 | 118 118 74 74 69 68 x x
8 NP-02 | 402 391 311 300 339 327 x x
9 NP-03 | 213 205 140 138 127 121 x x
10 NP-05 | 55 55 41 40 38 38 x x
11 NP-06 | 31 30 18 18 22 22 x x
12 NP-04 | 44 42 23 23 29 28 x x
14 NP-10 | 26 26 35 35 19 19 x x
15 NP-16 | 17 17 12 12 0 0 x x
16 NP-11 | 2 2 0 0 3 3 x x
17 LG-01 | 96 96 51 51 . . x x
18 | x x x x x x x x
"""
