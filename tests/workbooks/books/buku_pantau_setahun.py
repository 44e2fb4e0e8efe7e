"""Satu kecamatan, bulan ke bawah: baris Tahun 2025 di atas, triwulan di antara, bulan yang belum tiba kosong, s.d. Agustus di bawah; "± 25" ditanyakan."""

from workbooks.draw import Sheet

ABOUT = 'Satu kecamatan, bulan ke bawah: baris Tahun 2025 di atas, triwulan di antara, bulan yang belum tiba kosong, s.d. Agustus di bawah; "± 25" ditanyakan.'
INBOX = "2026-09-02_35.25_surel"
FILE = "pantau paten.xlsx"

SHEETS = [
    Sheet(
        "PANTAU",
        r"""
   |A           |B                     |C   |D     |E                     |F             |G               |H
 1 |PEMERINTAH KABUPATEN GRESIK
 2 |KECAMATAN SANGKAPURA
 4 |BUKU PANTAU PELAYANAN PATEN TAHUN 2026
 6 |BULAN       |SURAT YANG DITERBITKAN|    |      |                      |              |                |JUMLAH
 7 |            |SKTM                  |SKCK|Pindah|Ahli waris            |Domisili usaha|Rekom. keramaian
 8 |Tahun 2025  |318                   |402 |96    |61                    |44            |27              |948
 9 |Januari     |23                    |25  |10    |5                     |4             |2               |69
10 |Pebruari    |31                    |37  |6     |6                     |3             |1               |84
11 |Maret       |19                    |30  |9     |3                     |3             |-               |64
12 |Triwulan I  |73                    |92  |25    |14                    |10            |3               |217
13 |April       |31                    |22  |10    |4                     |5             |2               |74
14 |Mei         |± 25                  |44  |10    |5                     |5             |2               |91
15 |Juni        |16                    |32  |7     |4                     |4             |2               |65
16 |Triwulan II |72                    |98  |27    |13                    |14            |6               |230
17 |Juli        |23                    |24  |7     |4                     |nihil         |1               |59
18 |Agustus     |18                    |34  |5     |4                     |4             |3               |68
19 |September
20 |Oktober
21 |Nopember
22 |Desember
23 |s.d. Agustus|186                   |248 |64    |35                    |28            |13              |574
25 |            |                      |    |      |Sangkapura, 1 September 2026
26 |            |                      |    |      |Sekretaris Kecamatan
""",
        merged=("A6:A7", "B6:G6", "H6:H7"),
        head=(6, 7),
    ),
]


READING = """
block PANTAU  35.25.17 completed | B=NP-10 C=NP-14 D=NP-04 E=NP-15 F=NP-09 G=RK-01 H=x
8             | x x x x x x x
9 2026-01     | 23 25 10 5 4 2 x
10 2026-02    | 31 37 6 6 3 1 x
11 2026-03    | 19 30 9 3 3 0 x
12            | x x x x x x x
13 2026-04    | 31 22 10 4 5 2 x
14 2026-05    | ! 44 10 5 5 2 x
15 2026-06    | 16 32 7 4 4 2 x
16            | x x x x x x x
17 2026-07    | 23 24 7 4 0 1 x
18 2026-08    | 18 34 5 4 4 3 x
23            | x x x x x x x
"""
