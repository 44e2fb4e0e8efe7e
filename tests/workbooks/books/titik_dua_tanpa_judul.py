"""A list as one would write it in a message: service, colon, number, unit; no titles at all."""

from workbooks.draw import Sheet

ABOUT = (
    "Daftar tanpa judul kolom: layanan, titik dua, angka, satuan (orang, keping, lembar); bulan dengan titik "
    "duanya tiga kolom di kanan; lembar legalisir ditanyakan; hari kerja, rata-rata dan petugas bukan pelayanan."
)
INBOX = "2026-10-02_35.29_wa"
FILE = "Laporan PATEN Kalianget.xlsx"

SHEETS = [
    Sheet(
        "Sheet1",
        """
   |A    |B                         |C|D               |E
 1 |LAPORAN PELAYANAN PATEN
 2 |KECAMATAN KALIANGET KABUPATEN SUMENEP
 3 |Bulan|                          | |: September 2026
 5 |I. ADMINISTRASI KEPENDUDUKAN
 6 |1.   |Perekaman KTP-el          |:|48              |orang
 7 |2.   |Pencetakan KTP-el         |:|131             |keping
 8 |3.   |Kartu Keluarga            |:|97              |lembar
 9 |4.   |Surat Pindah              |:|12              |berkas
10 |5.   |Akta Kelahiran            |:|23              |berkas
11 |6.   |Akta Kematian             |:|7               |berkas
12 |7.   |KIA                       |:|nihil
14 |II. PELAYANAN UMUM
15 |1.   |SKTM                      |:|31              |berkas
16 |2.   |Pengantar SKCK            |:|18              |berkas
17 |3.   |Surat Keterangan Usaha    |:|14              |berkas
18 |4.   |Surat Keterangan Domisili |:|6               |berkas
19 |5.   |Ahli Waris                |:|3               |berkas
20 |6.   |Dispensasi Nikah          |:|-               |berkas
21 |7.   |Legalisir                 |:|44              |lembar
23 |III. KETERANGAN
24 |1.   |Hari kerja                |:|22              |hari
25 |2.   |Rata-rata pemohon per hari|:|20              |orang
26 |3.   |Petugas                   |:|5               |orang
28 |     |                          | |Kalianget, 1 Oktober 2026
29 |     |                          | |CAMAT KALIANGET
""",
        merged=("A1:E1", "A2:E2"),
    ),
]


READING = """
block Sheet1  2026-09 35.29.02 | D=completed
6  NP-01 | 48
7  NP-02 | 131
8  NP-03 | 97
9  NP-04 | 12
10 NP-05 | 23
11 NP-06 | 7
12 NP-07 | 0
15 NP-10 | 31
16 NP-14 | 18
17 NP-16 | 14
18 NP-08 | 6
19 NP-15 | 3
20 NP-11 | 0
21 LG-01 | ?      // lembar, bukan berkas
24  | x
25  | x
26  | x
"""
