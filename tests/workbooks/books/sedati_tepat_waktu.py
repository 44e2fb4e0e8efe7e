"""Kecamatan hanya di nama berkas, bulan hanya di nama lembar; tepat waktu, terlambat dan jumlah berumus di bawah penyelesaian, pengaduan, persen dan menit; tabel mulai kolom B; lembar November sudah disiapkan tetapi kosong dengan rumus bernilai 0."""

from workbooks.draw import Sheet

ABOUT = "Kecamatan hanya di nama berkas, bulan hanya di nama lembar; tepat waktu, terlambat dan jumlah berumus di bawah penyelesaian, pengaduan, persen dan menit; tabel mulai kolom B; lembar November sudah disiapkan tetapi kosong dengan rumus bernilai 0."
INBOX = "2026-11-04_35.15_surel"
FILE = "Kinerja Loket Kec. Sedati.xlsx"

SHEETS = [
    Sheet(
        "Okt 2026",
        """
   |A|B |C                         |D            |E           |F        |G          |H      |I        |J            |K
 2 | |LAPORAN KINERJA PELAYANAN LOKET
 5 | |NO|JENIS PELAYANAN           |PERMO-\\nHONAN|PENYELESAIAN|         |           |DITOLAK|PENGADUAN|% TEPAT WAKTU|RATA-RATA (MENIT)
 6 | |  |                          |             |TEPAT WAKTU |TERLAMBAT|JUMLAH
 8 | |1 |KTP Elektronik            |188          |171         |9        |=E8+F8→180 |3      |1        |%0.950       |25
 9 | |2 |Kartu Keluarga            |143          |128         |11       |=E9+F9→139 |2      |2        |%0.921       |40
10 | |3 |Surat Keterangan Pindah   |37           |36          |1        |=E10+F10→37|0      |0        |%0.973       |20
11 | |4 |Akta Kelahiran            |44           |38          |4        |=E11+F11→42|1      |0        |%0.905       |60
12 | |5 |Akta Kematian             |16           |16          |0        |=E12+F12→16|0      |0        |%1.000       |45
13 | |6 |KIA                       |29           |25          |3        |=E13+F13→28|0      |1        |%0.893       |30
14 | |7 |SKTM                      |13           |13          |0        |=E14+F14→13|0      |0        |%1.000       |15
15 | |8 |SKCK                      |51           |51          |0        |=E15+F15→51|0      |0        |%1.000       |10
16 | |9 |Surat Keterangan Ahli Waris|7            |4           |2        |=E16+F16→6 |1      |0        |%0.667       |90
17 | |10|Dispensasi Nikah          |3            |3           |0        |=E17+F17→3 |0      |0        |%1.000       |15
18 | |11|Surat Keterangan Domisili Usaha|0            |0           |0        |=E18+F18→0 |0      |0        |-
20 | |  |JUMLAH                    |531          |485         |30       |515        |7      |4        |%0.942
23 | |  |                          |             |            |         |Camat
""",
        merged=("B5:B6", "C5:C6", "D5:D6", "E5:G5", "H5:H6", "I5:I6", "J5:J6", "K5:K6"),
        head=(5, 6),
    ),
    Sheet(
        "Nov 2026",
        """
   |A|B |C                         |D            |E           |F        |G|H      |I        |J            |K
 2 | |LAPORAN KINERJA PELAYANAN LOKET
 5 | |NO|JENIS PELAYANAN           |PERMO-\\nHONAN|PENYELESAIAN|         | |DITOLAK|PENGADUAN|% TEPAT WAKTU|RATA-RATA (MENIT)
 6 | |  |                          |             |TEPAT WAKTU |TERLAMBAT|JUMLAH
 8 | |1 |KTP Elektronik            |             |            |         |=E8+F8→0
 9 | |2 |Kartu Keluarga            |             |            |         |=E9+F9→0
10 | |3 |Surat Keterangan Pindah   |             |            |         |=E10+F10→0
11 | |4 |Akta Kelahiran            |             |            |         |=E11+F11→0
12 | |5 |Akta Kematian             |             |            |         |=E12+F12→0
13 | |6 |KIA                       |             |            |         |=E13+F13→0
14 | |7 |SKTM                      |             |            |         |=E14+F14→0
15 | |8 |SKCK                      |             |            |         |=E15+F15→0
16 | |9 |Surat Keterangan Ahli Waris|             |            |         |=E16+F16→0
17 | |10|Dispensasi Nikah          |             |            |         |=E17+F17→0
18 | |11|Surat Keterangan Domisili Usaha|             |            |         |=E18+F18→0
20 | |  |JUMLAH                    |0            |0           |0        |0|0      |0
""",
        merged=("B5:B6", "C5:C6", "D5:D6", "E5:G5", "H5:H6", "I5:I6", "J5:J6", "K5:K6"),
        head=(5, 6),
    ),
]


READING = """
block Okt 2026  35.15.17 2026-10 | D=requested E=on_time F=x G=completed H=rejected I=complaints J=x K=x
8 NP-02 | 188 171 x 180 3 1 x x
9 NP-03 | 143 128 x 139 2 2 x x
10 NP-04 | 37 36 x 37 0 0 x x
11 NP-05 | 44 38 x 42 1 0 x x
12 NP-06 | 16 16 x 16 0 0 x x
13 NP-07 | 29 25 x 28 0 1 x x
14 NP-10 | 13 13 x 13 0 0 x x
15 NP-14 | 51 51 x 51 0 0 x x
16 NP-15 | 7 4 x 6 1 0 x x
17 NP-11 | 3 3 x 3 0 0 x x
18 NP-09 | 0 0 x 0 0 0 x .
20 | x x x x x x x .
block Nov 2026 | D=x E=x F=x G=x H=x I=x
8 | . . . x . .
9 | . . . x . .
10 | . . . x . .
11 | . . . x . .
12 | . . . x . .
13 | . . . x . .
14 | . . . x . .
15 | . . . x . .
16 | . . . x . .
17 | . . . x . .
18 | . . . x . .
20 | x x x x x x
"""
