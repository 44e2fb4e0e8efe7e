"""Text with bars, titles above, the measure named in a column of its own, the kecamatan last."""

from pathlib import Path

from workbooks.draw import Sheet

ABOUT = (
    "Teks dengan | sebagai pemisah, judul di atas; ukuran di kolom URAIAN, angka di kolom JUMLAH, kecamatan di kolom terakhir; bulan "
    "Okt-26; ribuan bertitik; jumlah di baris terakhir; kecamatan Tuban di Kabupaten Tuban."
)
INBOX = "2026-11-05_35.23_surel"
FILE = "paten_tuban.csv"

PICTURE = """
  |A |B     |C           |D    |E                 |F
1 |PEMERINTAH KABUPATEN TUBAN
2 |REKAP LAYANAN PATEN
4 |NO|BULAN |URAIAN      |JUMLAH|JENIS LAYANAN    |KECAMATAN
5 |1 |Okt-26|Berkas masuk|1.310|KTP elektronik    |Tuban
6 |2 |Okt-26|Terealisasi |1.288|KTP elektronik    |Tuban
7 |3 |Okt-26|Dikembalikan|22   |KTP elektronik    |Tuban
8 |4 |Okt-26|Berkas masuk|402  |Kartu Keluarga    |Tuban
9 |5 |Okt-26|Terealisasi |398  |Kartu Keluarga    |Tuban
10|6 |Okt-26|Dikembalikan|4    |Kartu Keluarga    |Tuban
11|7 |Okt-26|Berkas masuk|260  |KTP elektronik    |Semanding
12|8 |Okt-26|Terealisasi |255  |KTP elektronik    |Semanding
13|9 |Okt-26|Dikembalikan|5    |KTP elektronik    |Semanding
14|10|Okt-26|Berkas masuk|120  |Kartu Keluarga    |Semanding
15|11|Okt-26|Terealisasi |120  |Kartu Keluarga    |Semanding
16|12|Okt-26|Dikembalikan|-    |Kartu Keluarga    |Semanding
17|13|Okt-26|Berkas masuk|188  |KTP elektronik    |Palang
18|14|Okt-26|Terealisasi |180  |KTP elektronik    |Palang
19|15|Okt-26|Dikembalikan|8    |KTP elektronik    |Palang
20|16|Okt-26|Berkas masuk|97   |Kartu Keluarga    |Palang
21|17|Okt-26|Terealisasi |95   |Kartu Keluarga    |Palang
22|18|Okt-26|Dikembalikan|     |Kartu Keluarga    |Palang
23|  |      |TOTAL       |4.752
"""


def write(path: Path) -> None:
    """The file as it is sent."""
    rows = Sheet("", PICTURE).rows()
    lines = ["|".join(rows.get(number, [])) for number in range(1, max(rows) + 1)]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode())


READING = """
block -  2026-10 35.23.16 NP-02 | D=x
5 requested  | 1310
6 completed  | 1288
7 rejected   | 22

block -  2026-10 35.23.16 NP-03 | D=x
8 requested  | 402
9 completed  | 398
10 rejected  | 4

block -  2026-10 35.23.15 NP-02 | D=x
11 requested | 260
12 completed | 255
13 rejected  | 5

block -  2026-10 35.23.15 NP-03 | D=x
14 requested | 120
15 completed | 120
16 rejected  | 0

block -  2026-10 35.23.18 NP-02 | D=x
17 requested | 188
18 completed | 180
19 rejected  | 8

block -  2026-10 35.23.18 NP-03 | D=x
20 requested | 97
21 completed | 95
22 rejected  | .
23           | x
"""
