"""A dump of a table of a kabupaten's database: one record a line, NULL, time stamps, records marked as deleted."""

from pathlib import Path

from workbooks.draw import Sheet, write_lines

ABOUT = (
    "CSV dari basis data: nama kolom pendek dengan garis bawah, kode kecamatan tanpa titik di samping nama berhuruf besar, NULL di antara angka, "
    "dua periode dalam satu berkas, waktu simpan di bulan lain, catatan yang ditandai dihapus, tanpa judul sama sekali."
)
INBOX = "2026-08-10_35.29_surel"
FILE = "tbl_rekap_layanan.csv"

TABLE = Sheet(
    "-",
    """
    |A    |B      |C     |D            |E             |F        |G          |H          |I       |J      |K
  1 |id   |periode|kd_kec|nm_kec       |nm_layanan    |jml_masuk|jml_selesai|jml_ditolak|jml_sisa|dihapus|created_at
  2 |20411|2026-06|352901|KOTA SUMENEP |KTP-EL        |214      |203        |4          |7       |tidak  |2026-07-02 08:11:05
  3 |20412|2026-06|352901|KOTA SUMENEP |KARTU KELUARGA|131      |127        |1          |3       |tidak  |2026-07-02 08:11:40
  4 |20413|2026-06|352901|KOTA SUMENEP |SKTM          |22       |22         |0          |0       |tidak  |2026-07-02 08:12:02
  5 |20420|2026-06|352902|KALIANGET    |KTP-EL        |118      |110        |2          |6       |tidak  |2026-07-03 10:20:13
  6 |20421|2026-06|352902|KALIANGET    |KARTU KELUARGA|64       |60         |NULL       |4       |tidak  |2026-07-03 10:20:55
  7 |20422|2026-06|352902|KALIANGET    |SKTM          |19       |18         |0          |1       |ya     |2026-07-03 10:21:30
  8 |20431|2026-06|352916|BATANG-BATANG|KTP-EL        |97       |97         |0          |0       |tidak  |2026-07-06 14:02:18
  9 |20432|2026-06|352916|BATANG-BATANG|SURAT PINDAH  |8        |7          |NULL       |1       |tidak  |2026-07-06 14:02:49
 10 |20440|2026-06|352922|RA'AS        |KTP-EL        |41       |36         |0          |5       |tidak  |2026-07-09 09:40:00
 11 |20441|2026-06|352922|RA'AS        |SKTM          |NULL     |NULL       |NULL       |NULL    |tidak  |2026-07-09 09:40:21
 12 |20502|2026-07|352901|KOTA SUMENEP |KTP-EL        |239      |231        |3          |12      |tidak  |2026-08-03 08:05:14
 13 |20503|2026-07|352901|KOTA SUMENEP |KARTU KELUARGA|144      |140        |2          |5       |tidak  |2026-08-03 08:05:50
 14 |20504|2026-07|352901|KOTA SUMENEP |SKTM          |18       |18         |0          |0       |tidak  |2026-08-03 08:06:11
 15 |20511|2026-07|352902|KALIANGET    |KTP-EL        |126      |122        |1          |9       |tidak  |2026-08-04 11:30:02
 16 |20512|2026-07|352902|KALIANGET    |KARTU KELUARGA|71       |69         |0          |6       |tidak  |2026-08-04 11:30:37
 17 |20520|2026-07|352916|BATANG-BATANG|KTP-EL        |103      |101        |1          |1       |tidak  |2026-08-05 13:15:44
 18 |20521|2026-07|352916|BATANG-BATANG|SURAT PINDAH  |6        |7          |0          |0       |tidak  |2026-08-05 13:16:09
 19 |20530|2026-07|352923|MASALEMBU    |KTP-EL        |0        |0          |0          |0       |tidak  |2026-08-06 07:58:31
 20 |20531|2026-07|352923|MASALEMBU    |KARTU KELUARGA|15       |9          |0          |6       |tidak  |2026-08-06 07:58:59
 21 |20540|2026-07|352919|GULUK-GULUK  |KTP-EL        |77       |70         |2          |5       |tidak  |2026-08-06 10:12:26
""",
)


def write(path: Path) -> None:
    write_lines(path, TABLE, ",", "utf-8", "\n")


READING = """
block -  2026-06 | A=x F=requested G=completed H=rejected I=pending
2 35.29.01 NP-02 | x 214 203 4 7
3 35.29.01 NP-03 | x 131 127 1 3
4 35.29.01 NP-10 | x 22 22 0 0
5 35.29.02 NP-02 | x 118 110 2 6
6 35.29.02 NP-03 | x 64 60 . 4
7                | x ! ! ! !
8 35.29.16 NP-02 | x 97 97 0 0
9 35.29.16 NP-04 | x 8 7 . 1
10 35.29.22 NP-02 | x 41 36 0 5
11 35.29.22 NP-10 | x . . . .
block -  2026-07 | A=x F=requested G=completed H=rejected I=pending
12 35.29.01 NP-02 | x 239 231 3 12
13 35.29.01 NP-03 | x 144 140 2 5
14 35.29.01 NP-10 | x 18 18 0 0
15 35.29.02 NP-02 | x 126 122 1 9
16 35.29.02 NP-03 | x 71 69 0 6
17 35.29.16 NP-02 | x 103 101 1 1
18 35.29.16 NP-04 | x 6 7 0 0
19 35.29.23 NP-02 | x 0 0 0 0
20 35.29.23 NP-03 | x 15 9 0 6
21                | x ! ! ! !                          // 352919 adalah Gapura, tertulis Guluk-Guluk
"""
