"""OpenDocument: the signature beside the table, a note above it that names another month, a footnote mark on a number."""

from pathlib import Path

from workbooks.draw import Sheet
from workbooks.opendocument import write_ods

ABOUT = (
    "Tanda tangan di kanan tabel, bukan di bawah; catatan di atas tabel menyebut bulan lain (September) dan jumlah berkas; '45*)' dengan tanda "
    "catatan kaki tidak ditebak; kecamatan Ponorogo di Kabupaten Ponorogo; berkas .ods."
)
INBOX = "2026-11-06_35.02_surel"
FILE = "ponorogo.ods"

SHEETS = [
    Sheet(
        "Lembar1",
        """
   |A |B         |C     |D      |E    |F      |G|H
 1 |LAPORAN PATEN KABUPATEN PONOROGO
 2 |Bulan Oktober 2026
 3 |Catatan : data Kec. Sooko sudah termasuk 12 berkas KK susulan bulan September 2026
 5 |NO|KECAMATAN |KTP-el|       |KK   |       | |Mengetahui,
 6 |  |          |Masuk |Selesai|Masuk|Selesai| |Ponorogo, 6 November 2026
 7 |1 |Ponorogo  |131   |128    |77   |75     | |Kepala Bagian Pemerintahan
 8 |2 |Sukorejo  |66    |66     |41   |40
 9 |3 |Jetis     |52    |50     |30   |30
10 |4 |Kauman    |71    |70     |45*) |45
11 |5 |Sooko     |40    |38     |36   |24     | |Pembina Tingkat I
12 |  |JUMLAH    |360   |352    |229  |214
14 |*)|termasuk 3 berkas perbaikan
""",
        merged=("A1:F1", "A2:F2", "A3:F3", "A5:A6", "B5:B6", "C5:D5", "E5:F5"),
        head=(5, 6),
    )
]


def write(path: Path) -> None:
    """The file as it is sent."""
    write_ods(path, SHEETS)


READING = """
block Lembar1  2026-10 | C=NP-02:requested D=NP-02:completed E=NP-03:requested F=NP-03:completed
7 35.02.17  | 131 128 77 75
8 35.02.15  | 66 66 41 40
9 35.02.09  | 52 50 30 30
10 35.02.12 | 71 70 ! !
11 35.02.06 | 40 38 36 24
12          | x x x x
"""
