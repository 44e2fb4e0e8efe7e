"""Petugas menempelkan laporan tiga kecamatan di bawah satu sama lain, masing-masing dengan judul kolom dan kata sendiri: daftar, satu baris mendatar, sisa–permohonan–selesai–belum selesai; total tanpa label; rekap di bawah."""

from workbooks.draw import Sheet

ABOUT = "Petugas menempelkan laporan tiga kecamatan di bawah satu sama lain, masing-masing dengan judul kolom dan kata sendiri: daftar, satu baris mendatar, sisa–permohonan–selesai–belum selesai; total tanpa label; rekap di bawah."
INBOX = "2026-06-05_35.01_surel"
FILE = "wil utara.xlsx"

SHEETS = [
    Sheet(
        "gabung mei",
        r"""
   |A |B                    |C           |D                     |E          |F                     |G   |H               |I
 1 |GABUNGAN LAPORAN KECAMATAN WILAYAH UTARA
 2 |KABUPATEN PACITAN - BULAN MEI 2026
 4 |KECAMATAN NAWANGAN
 5 |No|Pelayanan            |Masuk       |Selesai               |Ditolak    |Ket
 6 |1 |Kartu Keluarga       |64          |61                    |1
 7 |2 |Akte Kelahiran       |22          |22                    |-
 8 |3 |Surat Pindah         |9           |8                     |-          |blangko F-1.03 habis
 9 |4 |SKTM                 |31          |31                    |-
10 |5 |Legalisir            |18          |18                    |-
11 |  |                     |144         |140                   |1
14 |KECAMATAN BANDAR
15 |  |Jenis surat          |Pengantar KK|Pengantar Akta Kelahiran|Pindah     |Keterangan Tidak Mampu|SKCK|Dispensasi Nikah|Semua
16 |  |Banyaknya            |58          |17                    |6          |24                    |13  |2               |120
19 |KECAMATAN TEGALOMBO
20 |No|Urusan               |Sisa April  |Permohonan Mei        |Selesai Mei|Belum selesai
21 |1 |KK                   |3           |71                    |70         |4
22 |2 |Akta Kelahiran       |1           |19                    |20         |0
23 |3 |Pindah               |0           |11                    |10         |1
24 |4 |Surat Ket. Ahli Waris|2           |4                     |5          |1
25 |5 |SKCK                 |0           |16                    |16         |0
26 |6 |Ijin Keramaian       |0           |3                     |3          |0
27 |  |Jumlah               |6           |124                   |124        |6
30 |REKAP TIGA KECAMATAN
31 |  |Uraian               |Selesai
32 |  |Kartu Keluarga       |189
33 |  |Akta Kelahiran       |59
34 |  |Pindah               |24
""",
    ),
]


READING = """
block gabung mei  35.01.07 2026-05 | C=requested D=completed E=rejected
6 NP-03       | 64 61 1
7 NP-05       | 22 22 0
8 NP-04       | 9 8 0
9 NP-10       | 31 31 0
10 LG-01      | 18 18 0
11            | x x x
block gabung mei  35.01.08 2026-05 completed | C=NP-03 D=NP-05 E=NP-04 F=NP-10 G=NP-14 H=NP-11 I=x
16            | 58 17 6 24 13 2 x
block gabung mei  35.01.09 2026-05 | C=carried_over D=requested E=completed F=pending
21 NP-03      | 3 71 70 4
22 NP-05      | 1 19 20 0
23 NP-04      | 0 11 10 1
24 NP-15      | 2 4 5 1
25 NP-14      | 0 16 16 0
26 IZ-08      | 0 3 3 0
27            | x x x x
block gabung mei   | C=x
32            | x
33            | x
34            | x
"""
