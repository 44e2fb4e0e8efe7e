"""A tidy list in which the indicator stands in a column: the month's counts among what was reached so far, targets and minutes."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "Daftar panjang dengan satu kolom nilai: kolom indikator membedakan berkas masuk dan surat terbit bulan itu dari kumulatif, "
    "target setahun dan waktu rata-rata dalam menit, yang semuanya berperiode 2026-06."
)
INBOX = "2026-07-09_35.23_surel"
FILE = "indikator_pelayanan.csv"

SHEET = Sheet(
    "",
    """
   |A      |B        |C             |D                       |E    |F
  1|periode|kecamatan|layanan       |indikator               |nilai|satuan
  2|2026-06|Kerek    |SKTM          |Berkas masuk            |34   |berkas
  3|2026-06|Kerek    |SKTM          |Surat terbit            |33   |surat
  4|2026-06|Kerek    |SKTM          |Kumulatif terbit Jan-Jun|187  |surat
  5|2026-06|Kerek    |SKTM          |Target tahun 2026       |400  |surat
  6|2026-06|Kerek    |SKTM          |Waktu rata-rata         |25   |menit
  7|2026-06|Kerek    |Pengantar SKCK|Berkas masuk            |52   |berkas
  8|2026-06|Kerek    |Pengantar SKCK|Surat terbit            |52   |surat
  9|2026-06|Kerek    |Pengantar SKCK|Kumulatif terbit Jan-Jun|301  |surat
 10|2026-06|Kerek    |Pengantar SKCK|Target tahun 2026       |600  |surat
 11|2026-06|Kerek    |Pengantar SKCK|Waktu rata-rata         |10   |menit
 12|2026-06|Montong  |SKTM          |Berkas masuk            |27   |berkas
 13|2026-06|Montong  |SKTM          |Surat terbit            |27   |surat
 14|2026-06|Montong  |SKTM          |Kumulatif terbit Jan-Jun|149  |surat
 15|2026-06|Montong  |SKTM          |Target tahun 2026       |350  |surat
 16|2026-06|Montong  |SKTM          |Waktu rata-rata         |30   |menit
 17|2026-06|Montong  |Pengantar SKCK|Berkas masuk            |44   |berkas
 18|2026-06|Montong  |Pengantar SKCK|Surat terbit            |43   |surat
 19|2026-06|Montong  |Pengantar SKCK|Kumulatif terbit Jan-Jun|262  |surat
 20|2026-06|Montong  |Pengantar SKCK|Target tahun 2026       |550  |surat
 21|2026-06|Montong  |Pengantar SKCK|Waktu rata-rata         |12   |menit
 22|2026-06|Soko     |SKTM          |Berkas masuk            |41   |berkas
 23|2026-06|Soko     |SKTM          |Surat terbit            |40   |surat
 24|2026-06|Soko     |SKTM          |Kumulatif terbit Jan-Jun|233  |surat
 25|2026-06|Soko     |SKTM          |Target tahun 2026       |450  |surat
 26|2026-06|Soko     |SKTM          |Waktu rata-rata         |20   |menit
 27|2026-06|Soko     |Pengantar SKCK|Berkas masuk            |63   |berkas
 28|2026-06|Soko     |Pengantar SKCK|Surat terbit            |63   |surat
 29|2026-06|Soko     |Pengantar SKCK|Kumulatif terbit Jan-Jun|348  |surat
 30|2026-06|Soko     |Pengantar SKCK|Target tahun 2026       |700  |surat
 31|2026-06|Soko     |Pengantar SKCK|Waktu rata-rata         |10   |menit
 32|2026-06|Palang   |SKTM          |Berkas masuk            |38   |berkas
 33|2026-06|Palang   |SKTM          |Surat terbit            |36   |surat
 34|2026-06|Palang   |SKTM          |Kumulatif terbit Jan-Jun|205  |surat
 35|2026-06|Palang   |SKTM          |Target tahun 2026       |400  |surat
 36|2026-06|Palang   |SKTM          |Waktu rata-rata         |25   |menit
 37|2026-06|Palang   |Pengantar SKCK|Berkas masuk            |58   |berkas
 38|2026-06|Palang   |Pengantar SKCK|Surat terbit            |58   |surat
 39|2026-06|Palang   |Pengantar SKCK|Kumulatif terbit Jan-Jun|322  |surat
 40|2026-06|Palang   |Pengantar SKCK|Target tahun 2026       |650  |surat
 41|2026-06|Palang   |Pengantar SKCK|Waktu rata-rata         |15   |menit
""",
)


def write(path: Path) -> None:
    """The list, with commas."""
    write_lines(path, SHEET, ",", "utf-8-sig")


READING = """
block -  2026-06 | E=x
2 35.23.08 NP-10 requested | 34
3 35.23.08 NP-10 completed | 33
4 | x
5 | x
6 | x
7 35.23.08 NP-14 requested | 52
8 35.23.08 NP-14 completed | 52
9 | x
10 | x
11 | x
12 35.23.10 NP-10 requested | 27
13 35.23.10 NP-10 completed | 27
14 | x
15 | x
16 | x
17 35.23.10 NP-14 requested | 44
18 35.23.10 NP-14 completed | 43
19 | x
20 | x
21 | x
22 35.23.11 NP-10 requested | 41
23 35.23.11 NP-10 completed | 40
24 | x
25 | x
26 | x
27 35.23.11 NP-14 requested | 63
28 35.23.11 NP-14 completed | 63
29 | x
30 | x
31 | x
32 35.23.18 NP-10 requested | 38
33 35.23.18 NP-10 completed | 36
34 | x
35 | x
36 | x
37 35.23.18 NP-14 requested | 58
38 35.23.18 NP-14 completed | 58
39 | x
40 | x
41 | x
"""
