"""Sheets named 1, 2, 3 that are no months: one with nothing but NIHIL, one filled, one still empty."""

from workbooks.draw import Sheet

ABOUT = (
    "Lembar bernama 1, 2, 3 (bukan Januari, Februari, Maret: bulannya di judul); lembar 1 hanya NIHIL di tiap sel; lembar 2 terisi; lembar 3 "
    "tabel kosong seperti templat: tidak ada angka, tidak ada pertanyaan; kecamatan Lamongan di Kabupaten Lamongan."
)
INBOX = "2026-11-10_35.24_wa"
FILE = "PATEN LAMONGAN.xlsx"

NIHIL = """
   |A |B         |C    |D    |E    |F
 1 |LAPORAN PERIZINAN PATEN
 2 |KABUPATEN LAMONGAN
 3 |BULAN : AGUSTUS 2026
 5 |NO|KECAMATAN |IUMK |IMB  |SIUP |JUMLAH
 6 |1 |Babat     |NIHIL|NIHIL|NIHIL|NIHIL
 7 |2 |Lamongan  |NIHIL|NIHIL|NIHIL|NIHIL
 8 |3 |Paciran   |Nihil|Nihil|Nihil|Nihil
 9 |  |JUMLAH    |NIHIL|NIHIL|NIHIL|NIHIL
"""

TERISI = """
   |A |B         |C    |D    |E    |F
 1 |LAPORAN NON PERIZINAN PATEN
 2 |KABUPATEN LAMONGAN
 3 |BULAN : AGUSTUS 2026
 5 |NO|KECAMATAN |KTP-el|KK  |SKTM |JUMLAH
 6 |1 |Brondong  |88   |52   |11   |151
 7 |2 |Lamongan  |140  |81   |19   |240
 8 |3 |Paciran   |102  |60   |-    |162
 9 |  |JUMLAH    |330  |193  |30   |553
"""

KOSONG = """
   |A |B         |C    |D    |E    |F
 1 |LAPORAN NON PERIZINAN PATEN
 2 |KABUPATEN LAMONGAN
 3 |BULAN : SEPTEMBER 2026
 5 |NO|KECAMATAN |KTP-el|KK  |SKTM |JUMLAH
 6 |1 |Brondong  |     |     |     |
 7 |2 |Lamongan  |     |     |     |
 8 |3 |Paciran   |     |     |     |
 9 |  |JUMLAH    |=SUM(C6:C8)→0|=SUM(D6:D8)→0|=SUM(E6:E8)→0|=SUM(F6:F8)→0
"""

HEAD = ("A1:F1", "A2:F2", "A3:F3")
SHEETS = [
    Sheet("1", NIHIL, merged=HEAD, head=(5, 5)),
    Sheet("2", TERISI, merged=HEAD, head=(5, 5)),
    Sheet("3", KOSONG, merged=HEAD, head=(5, 5)),
]

READING = """
block 1  2026-08 completed | C=IZ-02 D=IZ-01 E=IZ-04 F=x
6 35.24.05 | 0 0 0 x
7 35.24.22 | 0 0 0 x
8 35.24.14 | 0 0 0 x
9          | x x x x

block 2  2026-08 completed | C=NP-02 D=NP-03 E=NP-10 F=x
6 35.24.07 | 88 52 11 x
7 35.24.22 | 140 81 19 x
8 35.24.14 | 102 60 0 x
9          | x x x x

block 3 | C=x D=x E=x F=x
9          | x x x x
"""
