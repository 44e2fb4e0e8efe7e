"""An OpenDocument spreadsheet of a kota that has a kecamatan called Kota."""

from pathlib import Path

from workbooks.draw import Sheet
from workbooks.opendocument import write_ods

ABOUT = (
    "Berkas .ods: sel yang sama disimpan sekali dengan hitungan, baris tersembunyi, sel gabung; layanan × kecamatan; "
    "kecamatan bernama Kota; NIHIL digabung atas satu layanan."
)
INBOX = "2026-04-08_35.71_surel"
FILE = "Rekap Paten.ods"

SHEETS = [
    Sheet(
        "Maret",
        """
   |A  |B               |C       |D   |E        |F
 1 |REKAPITULASI PELAYANAN KECAMATAN SE-KOTA KEDIRI
 2 |BULAN MARET 2026
 4 |No |Jenis Pelayanan |Kecamatan|   |         |Jumlah
 5 |   |                |Mojoroto|Kota|Pesantren
 6 |1  |Kartu Keluarga  |130     |122 |118      |370
 7 |2  |KTP-el          |175     |160 |151      |486
 8 |3  |Kartu kuning    |40      |40  |40       |120
 9 |4  |SKTM            |25      |31  |22       |78
10 |5  |Domisili usaha  |NIHIL
11 |6  |Keterangan usaha|18      |-   |12       |30
12 |7  |Akta kematian   |9       |9   |11       |29
13 |   |Jumlah          |397     |362 |354      |1113
15 |   |                |        |    |Kediri, 7 April 2026
""",
        merged=("A1:F1", "A2:F2", "A4:A5", "B4:B5", "C4:E4", "F4:F5", "C10:F10"),
        hidden_rows=(9,),
    )
]


def write(path: Path) -> None:
    """The file as it is sent."""
    write_ods(path, SHEETS)


SAID = ["B24"]

READING = """
block Maret  2026-03 completed | C=35.71.01 D=35.71.02 E=35.71.03 F=x
6  NP-03 | 130 122 118 x
7  NP-02 | 175 160 151 x
8  NP-17 | 40 40 40 x
9  NP-10 | 25 31 22 x
10 NP-09 | 0 0@C10 0@C10 .
11 NP-16 | 18 0 12 x
12 NP-06 | 9 9 11 x
13       | x x x x
"""
