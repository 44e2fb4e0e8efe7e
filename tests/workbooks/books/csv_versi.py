"""A vendor's export of entries, replaced versions and drafts among them."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "Ekspor sistem dengan semua entri: yang DIGANTI dan DIBATALKAN bukan fakta lagi, yang KONSEP belum dikirim; hanya FINAL yang "
    "dibaca, juga bila versinya lebih lama dari konsep di bawahnya."
)
INBOX = "2026-08-12_35.15_surel"
FILE = "entri_pelayanan_202607.csv"

SHEET = Sheet(
    "",
    """
   |A    |B        |C                |D    |E    |F           |G             |H    |I          |J
  1|id   |kecamatan|layanan          |bulan|tahun|berkas_masuk|berkas_selesai|versi|status_data|tgl_entri
  2|90418|Waru     |Pencetakan KTP-el|7    |2026 |412         |398           |1    |FINAL      |2026-08-03
  3|90402|Waru     |Kartu Keluarga   |7    |2026 |263         |212           |1    |DIGANTI    |2026-08-03
  4|90451|Waru     |Kartu Keluarga   |7    |2026 |236         |221           |2    |FINAL      |2026-08-06
  5|90403|Waru     |SKTM             |7    |2026 |31          |31            |1    |FINAL      |2026-08-03
  6|90410|Gedangan |Pencetakan KTP-el|7    |2026 |286         |274           |1    |FINAL      |2026-08-04
  7|90411|Gedangan |Kartu Keluarga   |7    |2026 |158         |149           |1    |FINAL      |2026-08-04
  8|90412|Gedangan |SKTM             |7    |2026 |22          |22            |1    |DIGANTI    |2026-08-04
  9|90433|Gedangan |SKTM             |7    |2026 |25          |25            |2    |DIGANTI    |2026-08-05
 10|90440|Gedangan |SKTM             |7    |2026 |24          |23            |3    |FINAL      |2026-08-05
 11|90421|Taman    |Pencetakan KTP-el|7    |2026 |377         |361           |1    |FINAL      |2026-08-04
 12|90422|Taman    |Kartu Keluarga   |7    |2026 |204         |190           |1    |FINAL      |2026-08-04
 13|90466|Taman    |Kartu Keluarga   |7    |2026 |240         |195           |2    |KONSEP     |2026-08-11
 14|90423|Taman    |SKTM             |7    |2026 |29          |28            |1    |FINAL      |2026-08-04
 15|90426|Krian    |Pencetakan KTP-el|7    |2026 |241         |230           |1    |FINAL      |2026-08-05
 16|90427|Krian    |Kartu Keluarga   |7    |2026 |133         |126           |1    |FINAL      |2026-08-05
 17|90428|Krian    |SKTM             |7    |2026 |180         |180           |1    |DIBATALKAN |2026-08-05
 18|90429|Krian    |SKTM             |7    |2026 |18          |18            |1    |FINAL      |2026-08-05
 19|90461|Candi    |Pencetakan KTP-el|7    |2026 |268         |255           |1    |KONSEP     |2026-08-10
 20|90462|Candi    |Kartu Keluarga   |7    |2026 |149         |141           |1    |KONSEP     |2026-08-10
 21|90463|Candi    |SKTM             |7    |2026 |20          |20            |1    |KONSEP     |2026-08-10
 22|90436|Porong   |Pencetakan KTP-el|7    |2026 |152         |147           |1    |FINAL      |2026-08-05
 23|90437|Porong   |Kartu Keluarga   |7    |2026 |88          |85            |1    |FINAL      |2026-08-05
 24|90438|Porong   |SKTM             |7    |2026 |26          |26            |1    |FINAL      |2026-08-05
""",
)


def write(path: Path) -> None:
    """The export, with semicolons."""
    write_lines(path, SHEET, ";", "utf-8")


READING = """
block -  2026-07 | F=requested G=completed
2 35.15.18 NP-02  | 412 398
3                 | x x
4 35.15.18 NP-03  | 236 221
5 35.15.18 NP-10  | 31 31
6 35.15.16 NP-02  | 286 274
7 35.15.16 NP-03  | 158 149
8                 | x x
9                 | x x
10 35.15.16 NP-10 | 24 23
11 35.15.13 NP-02 | 377 361
12 35.15.13 NP-03 | 204 190
13                | ! !
14 35.15.13 NP-10 | 29 28
15 35.15.11 NP-02 | 241 230
16 35.15.11 NP-03 | 133 126
17                | x x
18 35.15.11 NP-10 | 18 18
19                | ! !
20                | ! !
21                | ! !
22 35.15.04 NP-02 | 152 147
23 35.15.04 NP-03 | 88 85
24 35.15.04 NP-10 | 26 26
"""
